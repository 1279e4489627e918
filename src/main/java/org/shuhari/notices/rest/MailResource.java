package org.shuhari.notices.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.shuhari.notices.mail.MailSettings;
import org.shuhari.notices.mail.Mailboxes;
import org.shuhari.notices.mail.Rhythm;
import org.shuhari.shared.rest.JsonInput;

/** {@code /me/mail}: how often I am written to. */
@Path("/me/mail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailResource {

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailSettings settings;

    /**
     * @param on whether mail is sent from here at all
     * @param rhythm at-once, daily or none
     * @param refusedAt when a mail server refused the address for good; null when it did not
     */
    @JsonbNillable
    public record Own(boolean on, String address, String rhythm, Instant refusedAt) {}

    @GET
    public Own read() {
        Mailboxes.Standing own = mailboxes.own();
        return new Own(settings.isOn(), own.address(), own.rhythm().slug(), own.refusedAt());
    }

    @PUT
    public void choose(JsonInput body) {
        String rhythm = body.word("rhythm", Rhythm.slugs()).required();
        body.done();
        mailboxes.choose(Rhythm.of(rhythm).orElseThrow());
    }
}
