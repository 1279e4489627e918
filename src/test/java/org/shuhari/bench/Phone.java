package org.shuhari.bench;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;

/** Somebody's phone with what was saved on it without network: three practices, one of them with a photo, and an observation. */
final class Phone {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
    private static final int MOST_TRIES = 40;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final Instant written = Instant.now().minus(Duration.ofHours(2));
    private final Person person;
    private final List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final UUID watched = UUID.randomUUID();
    private final byte[] photo;
    private final List<Double> requests = new ArrayList<>();
    private int later;

    /** What sending took: the whole, each request in milliseconds, and how often the server said "later". */
    record Sent(double seconds, List<Double> requests, int later) {}

    /** @param colleague whose practice this person watched; it is recorded already */
    Phone(Person person, Person colleague, byte[] photo) {
        this.person = person;
        this.photo = photo;
        JsonObjectBuilder before =
                practice(watched, "Before the cut").add("observer", person.id().toString());
        expect(colleague.client().post("/practices", before.build().toString()));
    }

    Sent sync() {
        long begun = System.nanoTime();
        for (int i = 0; i < ids.size(); i++) {
            String practice = entered(practice(ids.get(i), "Dock " + i), written.plusSeconds(600L * i));
            twice("/practices", "application/json", practice.getBytes(StandardCharsets.UTF_8));
        }
        twice("/practices/" + ids.get(0) + "/attachments", "image/jpeg", photo);
        String seen = entered(Json.createObjectBuilder().add("confirmed", true), written.plusSeconds(3600));
        twice("/practices/" + watched + "/observation", "application/json", seen.getBytes(StandardCharsets.UTF_8));
        return new Sent((System.nanoTime() - begun) / 1e9, requests, later);
    }

    private void twice(String path, String type, byte[] body) {
        expect(patiently(path, type, body));
        expect(patiently(path, type, body));
    }

    /** As the page does: when the server is busy or the connection breaks, later again, and not before the server said. */
    private Answer patiently(String path, String type, byte[] body) {
        Duration pause = FIRST_PAUSE;
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            Optional<Answer> answer = once(path, type, body);
            if (answer.isPresent() && !isLater(answer.get())) {
                return answer.get();
            }
            later++;
            Duration asked = answer.map(Phone::wish).orElse(Duration.ZERO);
            LockSupport.parkNanos(asked.compareTo(pause) > 0 ? spread(asked) : pause.toNanos());
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        throw new IllegalStateException("not sent in " + MOST_TRIES + " tries: " + path);
    }

    private static boolean isLater(Answer answer) {
        return answer.status() == 429 || answer.status() >= 500;
    }

    private static Duration wish(Answer answer) {
        String seconds = answer.header("Retry-After");
        return seconds == null ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(seconds));
    }

    /** Up to half as long again, so that those who were told the same do not come at the same moment. */
    private static long spread(Duration asked) {
        return (long) (asked.toNanos() * (1 + ThreadLocalRandom.current().nextDouble() / 2));
    }

    /** Each phone over connections of its own; nothing when one breaks. */
    private Optional<Answer> once(String path, String type, byte[] body) {
        HttpRequest.Builder request = person.client()
                .request(path)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        long begun = System.nanoTime();
        try {
            Answer answer = person.client().send(request);
            requests.add((System.nanoTime() - begun) / 1e6);
            return Optional.of(answer);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Whether the practices arrived as they were entered, each with its time of writing. */
    boolean isInOrder(Organisation organisation) {
        List<String> order = organisation.texts(
                "select cast(id as varchar) from practice where employee_id = ? and place like 'Dock %' and entered_at < recorded_at"
                        + " order by recorded_at, entered_at",
                person.id());
        return order.equals(ids.stream().map(UUID::toString).toList());
    }

    private JsonObjectBuilder practice(UUID id, String place) {
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("skill", "going-to-gemba")
                .add("doneOn", today.toString())
                .add("place", place)
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("purpose", "How a return gets to its refund")
                                .add("watched", 20)
                                .add("saw", "Two pallets in the aisle")
                                .add("compared", "very-different"));
    }

    private static String entered(JsonObjectBuilder body, Instant at) {
        return body.add(
                        "entered",
                        Json.createObjectBuilder()
                                .add("at", at.toString())
                                .add("now", Instant.now().toString()))
                .build()
                .toString();
    }

    /** As a phone sends it: 2,000 by 1,500 pixels. */
    static byte[] photo() throws IOException {
        BufferedImage picture = new BufferedImage(2000, 1500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 2000, 1500, Color.BLUE));
        pen.fillRect(0, 0, 2000, 1500);
        pen.setColor(Color.BLACK);
        for (int i = 0; i < 400; i++) {
            pen.drawLine(i * 5, (i * 37) % 1500, (i * 91) % 2000, i * 3);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private static void expect(Answer answer) {
        if (answer.status() != 200 && answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }
}
