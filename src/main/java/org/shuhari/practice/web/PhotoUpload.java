package org.shuhari.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Attachments;
import org.shuhari.shared.Problem;

/** The files of a form's input {@code photo}. */
@ApplicationScoped
public class PhotoUpload {

    private static final String INPUT = "photo";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Attachments attachments;

    /** A file that was not kept, and what to do about it. */
    public record Refused(String file, String why) {

        public String sentence() {
            String form = Faces.getResourceBundle("practiceT").getString("record.photo.refused");
            return MessageFormat.format(form, file, why);
        }
    }

    public int count() {
        return sent().size();
    }

    /** Attaches all of them; those that cannot be kept are told and leave the others alone. */
    public List<Refused> attachTo(UUID practice) {
        List<Refused> refused = new ArrayList<>();
        for (Part part : sent()) {
            try {
                attachments.attach(signedIn.id(), practice, part.getContentType(), bytes(part));
            } catch (Problem problem) {
                refused.add(new Refused(part.getSubmittedFileName(), problem.detail()));
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
