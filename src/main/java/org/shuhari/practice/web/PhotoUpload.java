package org.shuhari.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Attachments;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Wordings;

/** The files of a form's input {@code photo}. */
@ApplicationScoped
public class PhotoUpload {

    private static final String INPUT = "photo";

    @Inject
    private ProblemWords problems;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Attachments attachments;

    public int count() {
        return sent().size();
    }

    /**
     * Attaches all of them; one that cannot be kept leaves the others alone.
     *
     * @return a sentence for each that was not kept: which, and what to do about it
     */
    public List<String> attachTo(UUID practice) {
        List<String> refused = new ArrayList<>();
        for (Part part : sent()) {
            try {
                attachments.attach(signedIn.id(), practice, part.getContentType(), bytes(part));
            } catch (Problem problem) {
                refused.add(words.said(
                        "practice",
                        "record.photo.refused",
                        part.getSubmittedFileName(),
                        problems.of(problem.detail())));
            }
        }
        return refused;
    }

    private static List<Part> sent() {
        try {
            String type = Faces.getRequest().getContentType();
            if (type == null || !type.startsWith("multipart/")) {
                return List.of();
            }
            return Faces.getRequest().getParts().stream()
                    .filter(part -> INPUT.equals(part.getName()) && part.getSize() > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(Attachments.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
