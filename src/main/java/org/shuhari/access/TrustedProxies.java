package org.shuhari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.shared.PublicAddress;

/**
 * Whose word about a request's origin is taken: the addresses (or networks, {@code 10.0.0.0/8}) of
 * {@code SHUHARI_TRUSTED_PROXIES}. Without it, this machine's own when a public address is named, since then a proxy stands
 * in front and by default nobody else reaches Shuhari; otherwise nobody's, or everybody could choose the address that
 * failures are counted by. {@code none}: nobody's.
 */
@ApplicationScoped
public class TrustedProxies {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "::1");

    private List<Network> networks;

    protected TrustedProxies() {}

    @Inject
    public TrustedProxies(
            @ConfigProperty(name = "shuhari.trusted.proxies") Optional<String> named, PublicAddress address) {
        this(named.map(text -> List.of(text.strip().split("[,\\s]+")))
                .orElse(address.origin().isPresent() ? THIS_MACHINE : List.of()));
    }

    TrustedProxies(List<String> named) {
        networks = named.stream()
                .filter(text -> !text.isEmpty() && !text.equals("none"))
                .map(TrustedProxies::network)
                .toList();
    }

    public boolean trusts(String address) {
        Optional<byte[]> bytes = Network.address(address);
        return bytes.isPresent() && networks.stream().anyMatch(network -> network.holds(bytes.get()));
    }

    /**
     * The client's address: the right-most one that no trusted proxy has, in the order in which proxies append. An entry that is
     * no address ends the search at the proxy that wrote it.
     *
     * @param peer who sent the request to us
     * @param hops what forwarded headers say, from left to right
     */
    public String client(String peer, List<String> hops) {
        String client = peer;
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            if (Network.address(hops.get(i)).isEmpty()) {
                return client;
            }
            client = hops.get(i);
        }
        return client;
    }

    private static Network network(String text) {
        return Network.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("SHUHARI_TRUSTED_PROXIES names \"" + text
                        + "\"; it must hold addresses or networks like 10.0.0.5 or 10.0.0.0/8, separated by commas."));
    }
}
