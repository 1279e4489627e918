package org.shuhari.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an entry of the ledger is to somebody")
class NewsTest {

    @Test
    @DisplayName("the first of two signatures is told as such, the last as mastery")
    void signatures() {
        assertThat(News.of("sign-off.mastered", with("state", "awaiting-sign-off")))
                .contains(NoticeKind.SIGNED);
        assertThat(News.of("sign-off.mastered", with("state", "mastered"))).contains(NoticeKind.MASTERED);
        assertThat(News.of("sign-off.not-yet", with("state", "practising"))).contains(NoticeKind.NOT_YET);
    }

    @Test
    @DisplayName("a practice is news when an observer is named, else to nobody")
    void practices() {
        assertThat(News.of("practice.recorded", with("observer", "someone"))).contains(NoticeKind.OBSERVE);
        assertThat(News.of("practice.recorded", with("practice", "one"))).isEmpty();
    }

    @Test
    @DisplayName("a practice that its observer wrote is no news: the learner has agreed to it, the observer knows")
    void written() {
        assertThat(News.of("practice.observed", with("practice", "one"))).contains(NoticeKind.OBSERVED);
        assertThat(News.of("practice.observed", with("author", "someone"))).isEmpty();
    }

    private static JsonObject with(String member, String value) {
        return Json.createObjectBuilder().add(member, value).build();
    }
}
