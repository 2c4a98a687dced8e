package io.nuanfeng.identity.web;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;

import io.nuanfeng.support.SamplePeople;

/** Keeps cookies and posts forms as a browser without scripts does. */
final class Browser {

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String host;

    Browser() {
        this("");
    }

    /** @param host as the address bar shows it */
    Browser(String host) {
        this.host = host;
    }

    Response get(String path) {
        return keep(request().get(path));
    }

    Response post(String path, String... fields) {
        var request = request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return keep(request.post(path));
    }

    /** The answer that lets a phone in. */
    Response signIn(String phone) {
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

    Map<String, String> cookies() {
        return cookies;
    }

    /** A request with the cookies as they are now, whose answer changes none. */
    RequestSpecification keepingCookies() {
        return request();
    }

    static String hidden(Response page, String name) {
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
