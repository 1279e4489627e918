package org.shuhari.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    @DisplayName("what is drawn reads as the text again")
    void readsBack() throws Exception {
        String link = "https://skills.example.org/access/invitation.xhtml?key=0123456789abcdefghjkmnpqrs";
        QrCode code = QrCode.of(link);
        int side = code.size() * SCALE;
        RGBLuminanceSource picture = new RGBLuminanceSource(side, side, drawn(code, side));
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(picture)))
                        .getText())
                .isEqualTo(link);
    }

    private static int[] drawn(QrCode code, int side) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher runs = RUN.matcher(code.path());
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1)) * SCALE;
            int y = Integer.parseInt(runs.group(2)) * SCALE;
            int width = Integer.parseInt(runs.group(3)) * SCALE;
            for (int line = y; line < y + SCALE; line++) {
                Arrays.fill(pixels, line * side + x, line * side + x + width, 0);
            }
        }
        return pixels;
    }
}
