package org.shuhari.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.xhtml", "/catalog/skill.xhtml?skill=gemba-walk&tab=a%2Fb", "/team.xhtml#kenji"})
    @DisplayName("signing in leads back to a page of ours")
    void ours(String to) {
        assertThat(Target.checked(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "path.xhtml",
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example/",
                "/.//evil.example",
                "/a/../..//evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "http:/evil.example",
                "/%zz",
                "/path.xhtml;jsessionid=1",
                "/access/sign-in.xhtml"
            })
    @DisplayName("a link to the sign-in leads nowhere else")
    void elsewhere(String to) {
        assertThat(Target.checked(to)).isEqualTo("/");
    }
}
