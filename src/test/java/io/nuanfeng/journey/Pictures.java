package io.nuanfeng.journey;

import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the documentation anew: {@code ./mvnw test -Dtest=Pictures}. */
@QuarkusTest
class Pictures {

    private static final Path FOLDER = Path.of("docs/pictures");

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void the_pages_as_they_look_now(int width, int height) {
        try (var visit = new Visit(width, height, true)) {
            take(visit, width, "sign-in", Stop.at("/sign-in"));
            take(visit, width, "outlets", Stop.at("/outlets"));
            take(visit, width, "outlet", Stop.at("/outlets?query=GGBA-450803-2021-0054", "main a.cell"));
            Person.INSURED.signIn(visit);
            take(visit, width, "coverage", Stop.at("/"));
            take(visit, width, "coverage-detail", Stop.at("/coverage"));
            take(visit, width, "certificate", Stop.at("/coverage/certificate", "#issue"));
            visit.signOut();
            Person.POSTAL.signIn(visit);
            take(visit, width, "desk-outlets", Stop.at("/desk/outlets"));
            visit.handIn("annex1", "2022-07", "annex1-outlets-202207.utf8bom.csv");
            visit.picture(FOLDER.resolve("desk-import-" + width + ".png"));
        }
    }

    private static void take(Visit visit, int width, String name, Stop stop) {
        stop.go(visit);
        visit.picture(FOLDER.resolve(name + "-" + width + ".png"));
    }
}
