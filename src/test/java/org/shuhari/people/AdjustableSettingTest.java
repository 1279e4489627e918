package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdjustableSettingTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("every setting has its words on the page, and what holds at first can be taken")
    void complete(AdjustableSetting setting) {
        ResourceBundle texts = ResourceBundle.getBundle("org.shuhari.people.texts");
        assertThat(texts.getString("settings." + setting.key())).isNotBlank();
        assertThat(texts.getString("settings." + setting.key() + ".hint")).isNotBlank();
        assertThat(setting.fault(setting.absent())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "WIP,0",
                "WIP,21",
                "WIP,three",
                "WIP,2.5",
                "WIP,-1",
                "WIP,''",
                "WIP,99999999999",
                "REFRESH_NOTICE,366",
                "PROMISE_DAYS,0",
                "ZONE,Europe/Nowhere",
                "ZONE,''"
            })
    @DisplayName("what cannot be taken is named")
    void refused(AdjustableSetting setting, String value) {
        assertThat(setting.fault(value)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"WIP,' 5 ',5", "WIP,007,7", "ZONE,Asia/Tokyo,Asia/Tokyo", "ZONE,+02:00,+02:00"})
    @DisplayName("what can be taken is stored in one form")
    void stored(AdjustableSetting setting, String value, String stored) {
        assertThat(setting.fault(value)).isEmpty();
        assertThat(setting.stored(value)).isEqualTo(stored);
    }
}
