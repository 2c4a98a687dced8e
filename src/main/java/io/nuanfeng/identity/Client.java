package io.nuanfeng.identity;

/**
 * The device and browser at the other end.
 *
 * @param userAgent as sent; empty where none was
 * @param address IP address
 */
public record Client(String userAgent, String address) {

    /** Kind of device and browser, for people to recognise their own: {@code Android · WeChat}. */
    String label() {
        return device() + " · " + browser();
    }

    /** Tells two kinds of client apart without keeping what they said. */
    byte[] hash() {
        return Hashes.sha256(userAgent);
    }

    private String device() {
        return first("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
    }

    private String browser() {
        return userAgent.contains("MicroMessenger") ? "WeChat" : first("Edg", "Firefox", "Chrome", "Safari", "Java");
    }

    private String first(String... names) {
        for (var name : names) {
            if (userAgent.contains(name)) {
                return name;
            }
        }
        return "?";
    }

    @Override
    public String toString() {
        return "Client[" + label() + "]";
    }
}
