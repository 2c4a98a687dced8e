package io.nuanfeng.support;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;

/** Keeps cookies and posts forms as a browser without scripts does. */
public final class Browser {

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String host;

    public Browser() {
        this("");
    }

    /** @param host as the address bar shows it */
    public Browser(String host) {
        this.host = host;
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    public Response post(String path, String... fields) {
        var request = request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return keep(request.post(path));
    }

    /** The answer that lets a phone in. */
    public Response signIn(String phone) {
        var page = post("/sign-in", "phone", phone);
        return post(
                "/sign-in/code",
                "challenge",
                hidden(page, "challenge"),
                "code",
                SamplePeople.latestCode(phone),
                "carried",
                "");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** A request with the cookies as they are now, whose answer changes none. */
    public RequestSpecification keepingCookies() {
        return request();
    }

    public static String hidden(Response page, String name) {
        return Jsoup.parse(page.asString()).select("input[name=" + name + "]").val();
    }

    private RequestSpecification request() {
        var request = given().redirects().follow(false).cookies(cookies);
        return host.isEmpty() ? request : request.header("Host", host);
    }

    private Response keep(Response answer) {
        answer.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return answer;
    }
}
