package io.nuanfeng.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weak signal, cheap phones: what a first load may weigh (ux.md), in kilobytes as sent. */
@QuarkusTest
class PageBudgetTest {

    @ParameterizedTest
    @CsvSource({
        "/,              60, 30, 10, 6",
        "/sign-in,       60, 30, 10, 6",
        "/outlets,       60, 30, 10, 6",
        "/check,         60, 30, 10, 6",
        "/pay,           60, 30, 10, 6",
        "/staff/sign-in, 250, 120, 16, 15"
    })
    void a_first_load_stays_within_its_budget(String path, int all, int scripts, int styles, int requests)
            throws IOException {
        var html = given().get(path).asByteArray();
        var page = Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        var script = weight(page.select("script[src]").eachAttr("src"));
        var style = weight(page.select("link[rel=stylesheet]").eachAttr("href"));

        assertThat(script).as("scripts").isBetween(1, scripts * 1024);
        assertThat(style).as("styles").isBetween(1, styles * 1024);
        assertThat(gzipped(html) + script + style).as("all").isLessThanOrEqualTo(all * 1024);
        assertThat(page.select("script[src], link[href], img").size() + 1).isLessThanOrEqualTo(requests);
    }

    private static int weight(Iterable<String> files) throws IOException {
        var sum = 0;
        for (var file : files) {
            sum += gzipped(given().get(file).then().statusCode(200).extract().asByteArray());
        }
        return sum;
    }

    private static int gzipped(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.size();
    }
}
