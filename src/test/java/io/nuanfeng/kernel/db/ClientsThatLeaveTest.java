package io.nuanfeng.kernel.db;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Eventually;

/** A client that hangs up must not take a database connection with it (quarkus#51576). */
@QuarkusTest
class ClientsThatLeaveTest {

    private static final String BUSY =
            "select count(*) from pg_stat_activity where usename = 'nuanfeng_app' and state <> 'idle'";
    private static final int CLIENTS = 300;

    @TestHTTPResource
    URL portal;

    @Test
    void after_hundreds_of_clients_hung_up_no_connection_is_lost() throws IOException {
        for (var client = 0; client < CLIENTS; client++) {
            askAndLeave(client % 20);
        }

        var busy = Eventually.get(() -> AsOwner.column(BUSY).get(0), "0"::equals);

        assertThat(busy).isEqualTo("0");
        for (var request = 0; request < 40; request++) {
            given().get("/api/v1/test/transactions/slow?ms=1").then().statusCode(200);
        }
    }

    private void askAndLeave(int milliseconds) throws IOException {
        try (var socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoLinger(true, 0);
            var request =
                    "GET /api/v1/test/transactions/slow?ms=" + milliseconds + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }
}
