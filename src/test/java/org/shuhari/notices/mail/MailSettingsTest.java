package org.shuhari.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.PublicAddress;

@DisplayName("The settings of the mail server")
class MailSettingsTest {

    private final Map<String, String> named =
            new HashMap<>(Map.of("host", "mail.example.org", "from", "it@example.org"));

    @Test
    @DisplayName("mail is off without a host")
    void off() {
        named.clear();
        assertThat(settings("https://skills.example.org").isOn()).isFalse();
    }

    @Test
    @DisplayName("a host and a sender are enough: STARTTLS on its usual port")
    void usual() {
        MailSettings.Server server = settings("https://skills.example.org").server();
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.security()).isEqualTo(MailSettings.Security.STARTTLS);
        assertThat(server.user()).isNull();
        assertThat(server.from()).hasToString("Shuhari <it@example.org>");
        named.put("security", "TLS");
        assertThat(settings("https://skills.example.org").server().port()).isEqualTo(465);
    }

    @Test
    @DisplayName("what does not fit is said with what to do about it")
    void faults() {
        assertThatThrownBy(() -> settings(null).server()).hasMessageContaining("SHUHARI_PUBLIC_URL");
        assertFault("security", "ssl", "SHUHARI_MAIL_SECURITY is \"ssl\"; it must be starttls, tls or none.");
        assertFault("port", "70000", "SHUHARI_MAIL_PORT is \"70000\"; it must be a number from 1 to 65535.");
        assertFault("from", "nobody", "SHUHARI_MAIL_FROM is \"nobody\"; it must be the e-mail address");
    }

    private void assertFault(String name, String value, String message) {
        String before = named.put(name, value);
        assertThatThrownBy(() -> settings("https://skills.example.org").server())
                .hasMessageStartingWith(message);
        named.put(name, before);
        named.values().removeIf(each -> each == null);
    }

    private MailSettings settings(String publicUrl) {
        Config config = (Config) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) ->
                        Optional.ofNullable(named.get(arguments[0].toString().replace("shuhari.mail.", ""))));
        return new MailSettings(config, new PublicAddress(Optional.ofNullable(publicUrl)));
    }
}
