package org.shuhari.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as failures are counted. */
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /** An IPv4 address as it is; of an IPv6 address its /64 network, since one host has all addresses of it. */
    static String of(String remote) {
        if (remote == null || remote.indexOf(':') < 0) {
            return remote == null ? "" : remote;
        }
        try {
            // A literal with colons is never looked up by name.
            InetAddress address = InetAddress.getByName(remote);
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64"
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
