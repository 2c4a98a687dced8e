package io.nuanfeng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.nuanfeng.coverage.web.WorkCalls;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;
import io.nuanfeng.kernel.time.ShanghaiClock;
import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.InventedOutlet;
import io.nuanfeng.support.Officers;
import io.nuanfeng.support.SamplePeople;

/** From the postal officer's list over forty hires, the agency's word and a leaver to the approved return of the month. */
@QuarkusTest
class DayInTheLifeBrowserTest {

    private static final String COUNTY = "450821";
    private static final int HIRES = 40;
    private static final String PHONE = "13799990002";
    private static final String COURIER = "农大海";

    private final LocalDate today = ShanghaiClock.dateOf(Instant.now());
    private final InventedOutlet outlet = InventedOutlet.filed(COUNTY);
    private final List<String> numbers =
            IntStream.range(0, HIRES).mapToObj(one -> WorkCalls.idNumber()).toList();

    @AfterEach
    void the_return_of_the_county_is_open_again() {
        AsOwner.asSuperuser(
                "delete from coverage.return_exception where division like '4508%'",
                "delete from coverage.return_person where division like '4508%'",
                "delete from coverage.return_step",
                "delete from coverage.return_filing where division like '4508%'");
    }

    @Test
    void a_day_in_the_life_of_everybody() throws IOException {
        var manager = Officers.managing(outlet);
        var agency = Officers.fresh(Role.INSURANCE_OFFICER, new Scope(Scope.Kind.DIVISION, COUNTY));
        try (var visit = new Visit(1280, 800, true)) {
            visit.signInAtTheDesk(SamplePeople.of(Role.POSTAL_OFFICER).get(0));
            visit.handIn("annex1", "2022-07", "annex1-outlets-202207.utf8bom.csv");
            visit.signOut();

            visit.signInAtTheDesk(manager);
            hireForty(visit);
            visit.signOut();
            visit.signInAtTheDesk(Officers.managing(outlet));
            confirmAsTheSecond(visit);
            visit.signOut();

            visit.signInAtTheDesk(agency);
            acceptAll(visit);
            visit.signOut();

            visit.resize(360, 740);
            theCourierSeesIt(visit);
            visit.signOut();

            visit.resize(1280, 800);
            visit.signInAtTheDesk(manager);
            oneLeaves(visit);
            visit.signOut();

            visit.signInAtTheDesk(agency);
            acceptAll(visit);
            approveTheReturn(visit);
            visit.signOut();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void hireForty(Visit visit) throws IOException {
        visit.open("/work/" + outlet.id() + "/import");
        visit.attach("file", roster());
        visit.press("上传并预览");
        visit.sees("form[action$='/confirm'] button", Integer.toString(HIRES));
        visit.follow("form[action$='/confirm'] button");
        visit.sees("h1", "已经处理完");
    }

    private void confirmAsTheSecond(Visit visit) {
        visit.open("/work/" + outlet.id() + "?state=DRAFT");
        while (visit.count("input[name=person]") > 0) {
            visit.follow("form[action$='/confirmation'] button");
            visit.open("/work/" + outlet.id() + "?state=DRAFT");
        }
    }

    private static void acceptAll(Visit visit) {
        visit.open("/desk/enrolments?state=SUBMITTED");
        assertThat(visit.count("input[name=ticked]")).isPositive();
        while (visit.count("input[name=ticked]") > 0) {
            visit.tick("input[name=ticked]");
            visit.follow("button[value=accept]");
            visit.open("/desk/enrolments?state=SUBMITTED");
        }
    }

    private void theCourierSeesIt(Visit visit) {
        visit.signInByPhone(PHONE);
        visit.open("/me/identity");
        visit.fill("name", COURIER);
        visit.fill("number", numbers.get(0));
        visit.tick("#type-resident");
        visit.follow("main form button");
        visit.follow("main form button");
        visit.open("/coverage");
        assertThat(visit.read(".card .answer")).isEqualTo("已参保");
        assertThat(visit.read("main")).contains(outlet.name());
    }

    private void oneLeaves(Visit visit) {
        visit.open("/work/" + outlet.id() + "?state=EFFECTIVE");
        visit.follow("#people + ul a");
        visit.choose("main details summary");
        visit.choose("cause", "本人辞职");
        visit.follow("form[action$='/leave'] button");
        visit.sees("main", "已提交离职申报");
    }

    /** After the due day the city opens the lock first. */
    private void approveTheReturn(Visit visit) {
        var address = "/desk/returns/" + YearMonth.from(today) + "/" + COUNTY;
        visit.open(address);
        if (visit.count("form[action$='/complete']") == 0) {
            AsOwner.asSuperuser(
                    """
                    insert into coverage.return_exception values ('%s', '%s', '%s', '%s', '补报', 'test', now())
                    """
                            .formatted(Ids.next(), YearMonth.from(today), COUNTY, today));
            visit.open(address);
        }
        visit.fillEach("form[action$='/complete'] input[name^='notes.']", "已核对");
        visit.follow("form[action$='/complete'] button");
        visit.follow("form[action$='/approve'] button");
        visit.sees("#act", "县级已审核");
    }

    /** As a manager's office would save it. */
    private Path roster() throws IOException {
        var file = Files.createTempFile(Files.createDirectories(Path.of("target", "rosters")), "roster", ".csv");
        var rows = IntStream.range(0, HIRES)
                .mapToObj(one -> String.join(
                        ",",
                        one == 0 ? COURIER : "韦小" + (char) ('一' + one * 7),
                        "居民身份证",
                        numbers.get(one),
                        "1990002%04d".formatted(one),
                        "投递",
                        "自有",
                        "劳务协议",
                        today.toString(),
                        "否",
                        ""));
        var head = "姓名,证件类型,证件号码,手机号,岗位,用工形式,合同类型,入职日期,是否已参加职工社保,备注";
        Files.writeString(file, Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n")));
        return file;
    }
}
