package io.nuanfeng.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one network when codes are asked for, and how a typed code is read. */
final class ChallengeRules {

    /** Six digits: about 20 bits (NIST SP 800-63B), with few tries and a short life. */
    static final int DIGITS = 6;

    private ChallengeRules() {}

    /** The /24 of an IPv4 address, the /64 of an IPv6 one. Never resolves a name. */
    static String network(String address) {
        try {
            var parsed = InetAddress.getByName(address.matches("[0-9a-fA-F:.%]+") ? address : "0.0.0.0");
            var bytes = parsed.getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, parsed instanceof Inet6Address ? 8 : 3));
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    /** People type blanks, and Chinese keyboards full-width digits. */
    static String typed(String code) {
        var digits = new StringBuilder(code.length());
        code.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
