package org.shuhari.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mail address")
class AddressesTest {

    @Test
    @DisplayName("may have umlauts in the domain and before it")
    void umlauts() throws AddressException {
        InternetAddress domain = Addresses.of("Jörg", "joerg@müller.example");
        assertThat(domain.getAddress()).isEqualTo("joerg@xn--mller-kva.example");
        assertThat(Addresses.isInternational(domain)).isFalse();
        InternetAddress local = Addresses.of("Jörg", "jörg@example.org");
        assertThat(local.getAddress()).isEqualTo("jörg@example.org");
        assertThat(Addresses.isInternational(local)).isTrue();
    }

    @Test
    @DisplayName("that no mail can have is told")
    void impossible() {
        for (String address : new String[] {"a b@example.org", "a@", "two@one@example.org", "a,b@example.org"}) {
            assertThatThrownBy(() -> Addresses.of("Kim", address)).as(address).isInstanceOf(AddressException.class);
        }
    }

    @Test
    @DisplayName("is refused for good by a 5xx about it, not by one about us, and not by any 4xx")
    void replies() {
        assertThat(refused("550 5.1.1 <kim@example.org>: Recipient address rejected: User unknown"))
                .isTrue();
        assertThat(refused("550 No such user here")).isTrue();
        assertThat(refused("553-Mailbox name not allowed\r\n553 try another")).isTrue();
        assertThat(refused("554 5.7.1 <kim@example.org>: Relay access denied")).isFalse();
        assertThat(refused("550 relay not permitted")).isFalse();
        assertThat(refused("550 5.7.1 Blocked by policy")).isFalse();
        assertThat(refused("530 5.7.0 Authentication required")).isFalse();
        assertThat(refused("503 Bad sequence of commands")).isFalse();
    }

    @Test
    @DisplayName("is not refused when the server names no address that it refuses")
    void later() {
        assertThat(Reply.refusesAddress(
                        new SendFailedException("450 4.2.0 Mailbox busy", null, null, new Address[] {address()}, null)))
                .isFalse();
        assertThat(Reply.refusesAddress(new SendFailedException("554 5.6.0 Message content rejected")))
                .isFalse();
    }

    private static boolean refused(String reply) {
        return Reply.refusesAddress(new SendFailedException(
                "Invalid Addresses", new MessagingException(reply), null, null, new Address[] {address()}));
    }

    private static InternetAddress address() {
        try {
            return new InternetAddress("kim@example.org");
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }
}
