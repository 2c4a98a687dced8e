package io.nuanfeng.coverage.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.nuanfeng.coverage.person.Checked;
import io.nuanfeng.coverage.person.PersonChecks;
import io.nuanfeng.kernel.sheet.Texts;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** What is checked of a hire that somebody typed; cells of a file are checked the same way by the file's reader. */
@ApplicationScoped
class HireChecks {

    /** Days outside this lie outside any working life, and some outside what the database can keep. */
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final String HIRED_ON = "hiredOn";
    private static final String ID_NUMBER = "idNumber";

    @Inject
    RosterLaw law;

    @Inject
    ShanghaiClock clock;

    /** All people of one declaration: each alone, then beside the earlier ones. */
    List<Vetted> vet(List<Hire> typed) {
        Map<String, Vetted> byNumber = new HashMap<>();
        Map<String, String> byPhone = new HashMap<>();
        List<Vetted> vetted = new ArrayList<>();
        for (var hire : typed) {
            var one = vet(hire);
            if (!one.isWrong()) {
                var worker = one.hire().worker();
                var earlier = byNumber.putIfAbsent(worker.idNumber(), one);
                if (earlier != null) {
                    one.doubts().add(repeated(earlier.hire().worker(), worker));
                } else {
                    var other = byPhone.putIfAbsent(worker.phone(), worker.idNumber());
                    if (other != null) {
                        one.doubts().add(Doubt.warning("PHONE_SHARED", "phone"));
                    }
                }
            }
            vetted.add(one);
        }
        return vetted;
    }

    Vetted vet(Hire typed) {
        var today = clock.today();
        var doubts = new ArrayList<Doubt>();
        var worker = typed.worker();
        var name = noted("name", PersonChecks.name(worker.name()), doubts);
        var number = noted(ID_NUMBER, PersonChecks.idNumber(worker.idType(), worker.idNumber(), today), doubts);
        var phone = noted("phone", PersonChecks.phone(worker.phone()), doubts);
        PersonChecks.age(worker.idType(), number, typed.hiredOn(), law.ages(today))
                .forEach(remark -> doubts.add(doubt(ID_NUMBER, remark)));
        days(typed, today, doubts);
        if (typed.fullyInsured()) {
            doubts.add(Doubt.warning("ALREADY_INSURED", "fullyInsured"));
        }
        if (Marks.isExpired(typed.dispatch(), today)) {
            doubts.add(Doubt.warning("PERMIT_EXPIRED", "dispatch"));
        }
        return new Vetted(clean(typed, new Worker(name, worker.idType(), number, phone)), doubts);
    }

    private void days(Hire typed, LocalDate today, List<Doubt> doubts) {
        plausible("contractOn", typed.contractOn(), doubts);
        plausible("dispatch", typed.dispatch() == null ? null : typed.dispatch().permitUntil(), doubts);
        if (!plausible(HIRED_ON, typed.hiredOn(), doubts)) {
            return;
        }
        if (typed.hiredOn().isAfter(law.furthest(today))) {
            doubts.add(Doubt.error("DATE_FUTURE", HIRED_ON));
        } else if (law.isLate(typed.hiredOn(), today) && !typed.fullyInsured()) {
            doubts.add(Doubt.warning("HIRE_LATE", HIRED_ON));
        }
    }

    static boolean plausible(String field, LocalDate day, List<Doubt> doubts) {
        var possible = day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
        if (!possible) {
            doubts.add(Doubt.error("DATE_INVALID", field));
        }
        return possible;
    }

    private static Hire clean(Hire typed, Worker worker) {
        var dispatch = typed.dispatch();
        return new Hire(
                worker,
                typed.job(),
                typed.engagement(),
                typed.contract(),
                typed.contractOn(),
                typed.hiredOn(),
                typed.fullyInsured(),
                text(typed.note()),
                text(typed.evidence()),
                dispatch == null
                        ? null
                        : new Dispatch(text(dispatch.agency()), text(dispatch.permit()), dispatch.permitUntil()));
    }

    static String text(String typed) {
        return Texts.clean(typed).value();
    }

    private static Doubt repeated(Worker earlier, Worker later) {
        return Texts.key(earlier.name()).equals(Texts.key(later.name()))
                ? Doubt.error("DUPLICATE_IN_FILE", ID_NUMBER)
                : Doubt.error("NAME_ID_MISMATCH", "name");
    }

    private static String noted(String field, Checked checked, List<Doubt> doubts) {
        checked.remarks().forEach(remark -> doubts.add(doubt(field, remark)));
        return checked.value();
    }

    private static Doubt doubt(String field, Checked.Remark remark) {
        return remark.wrong() ? Doubt.error(remark.code(), field) : Doubt.warning(remark.code(), field);
    }

    /** A hire with its values in their one way of writing; what is wrong is null. */
    record Vetted(Hire hire, List<Doubt> doubts) {
        boolean isWrong() {
            return doubts.stream().anyMatch(Doubt::isError);
        }
    }
}
