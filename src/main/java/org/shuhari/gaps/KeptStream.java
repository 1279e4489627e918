package org.shuhari.gaps;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;

/** Parts one after the other, each read when it is needed. */
final class KeptStream implements Enumeration<InputStream> {

    private final IntFunction<Optional<byte[]>> parts;
    private int next;
    private Optional<byte[]> ahead;

    KeptStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
        this.ahead = parts.apply(0);
    }

    @Override
    public boolean hasMoreElements() {
        return ahead.isPresent();
    }

    @Override
    public InputStream nextElement() {
        byte[] bytes = ahead.orElseThrow(NoSuchElementException::new);
        next++;
        ahead = parts.apply(next);
        return new ByteArrayInputStream(bytes);
    }
}
