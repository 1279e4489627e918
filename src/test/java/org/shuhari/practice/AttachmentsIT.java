package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.practice.Visit.visit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("A photo of a practice")
class AttachmentsIT {

    private Organisation organisation;
    private Person learner;
    private Person colleague;
    private String photos;
    private String practice;

    @BeforeEach
    void practised(Organisation made) {
        organisation = made;
        UUID unit = made.unit("Returns " + UUID.randomUUID());
        learner = made.employee(unit);
        colleague = made.employee(unit);
        Visit visit = visit();
        learner.client().post("/practices", visit.json());
        practice = "/practices/" + visit.id();
        photos = practice + "/attachments";
    }

    @Test
    @DisplayName("is kept, listed with its practice, and given out as a picture and nothing else")
    void kept() throws IOException {
        Answer answer = attach(0x336699);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(learner.client().get(practice).json().getJsonArray("attachments"))
                .containsExactly(answer.json());
        Answer bytes = learner.client().get("/attachments/" + answer.json().getString("id"));
        assertThat(bytes.bytes()).hasSize(answer.json().getInt("size"));
        assertThat(Canonical.sha256(bytes.bytes())).isEqualTo(answer.json().getString("sha256"));
        assertThat(bytes.header("Content-Type")).isEqualTo("image/png");
        assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(bytes.header("Content-Disposition")).startsWith("inline");
    }

    @Test
    @DisplayName("R13: is shown small to those who see it")
    void small() throws IOException {
        String id = attach(0x445566).json().getString("id");
        Answer small = learner.client().get("/attachments/" + id + "?size=thumb");
        assertThat(small.status()).isEqualTo(200);
        assertThat(small.header("Content-Type")).startsWith("image/");
        assertThat(small.header("Cache-Control")).contains("no-store");
        assertThat(colleague.client().get("/attachments/" + id + "?size=thumb").status())
                .isEqualTo(404);
        assertThat(learner.client().get("/attachments/" + id + "?size=huge").status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("of 40 MB, and one in HEIC, is refused with what to do")
    void whatToDo() {
        Answer large = learner.client().post(photos, "image/jpeg", new byte[40_000_000]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().getString("detail")).contains("at most 10 MB");
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        Answer foreign = learner.client().post(photos, "image/heic", heic);
        assertThat(foreign.status()).isEqualTo(415);
        assertThat(foreign.problem()).isEqualTo("heic");
    }

    @Test
    @DisplayName("R12: sent again, also at once, counts once")
    void again() {
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> attach(0x112233).status())
                .toList();
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    @DisplayName("is one of at most five")
    void five() {
        for (int i = 0; i < 5; i++) {
            assertThat(attach(i * 40).status()).isEqualTo(201);
        }
        assertThat(attach(0xFFFFFF).problem()).isEqualTo("too-many");
        assertThat(attach(0).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("R13: is its learner's to add, and seen by those who see the practice")
    void private_() {
        String id = attach(7).json().getString("id");
        byte[] png = png(1);
        assertThat(colleague.client().post(photos, "image/png", png).status()).isEqualTo(404);
        assertThat(colleague.client().get("/attachments/" + id).status()).isEqualTo(404);
        learner.client().put(practice + "/observer", "{\"observer\": \"" + colleague.id() + "\"}");
        assertThat(colleague.client().get("/attachments/" + id).status()).isEqualTo(200);
        assertThat(colleague.client().post(photos, "image/png", png).status()).isEqualTo(403);
        learner.client().delete(practice, "{\"reason\": \"x\"}");
        assertThat(attach(9).problem()).isEqualTo("practice-withdrawn");
    }

    @Test
    @DisplayName("that is too large, not what it says or of a kind we do not take leaves nothing behind")
    void refused() {
        assertThat(learner.client()
                        .post(photos, "image/png", new byte[30_000_000])
                        .status())
                .isEqualTo(413);
        assertThat(learner.client().post(photos, "image/jpeg", png(1)).status()).isEqualTo(415);
        assertThat(learner.client()
                        .post(photos, "image/gif", "GIF89a".getBytes())
                        .status())
                .isEqualTo(415);
        assertThat(learner.client()
                        .post(photos, "application/json", "{}".getBytes())
                        .status())
                .isEqualTo(415);
        assertThat(organisation.number(
                        "select count(*) from attachment where practice_id = ?",
                        UUID.fromString(practice.substring(11))))
                .isZero();
    }

    private Answer attach(int colour) {
        return learner.client().post(photos, "image/png", png(colour));
    }

    private static byte[] png(int colour) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
