package org.shuhari.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Marta Lindqvist, ML",
        "Anneke de Wit, AW",
        "'  øystein   ås ', ØÅ",
        "Prince, P",
        "'', ''",
        "𐐨lan 𐐩b, 𐐀𐐁"
    })
    @DisplayName("initials are those of the first and the last word, in any script")
    void initials(String name, String initials) {
        assertThat(PersonNames.initials(name)).isEqualTo(initials);
    }
}
