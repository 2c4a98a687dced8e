package io.nuanfeng.coverage.returns;

import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.support.AsOwner;

/** Outlets, covers and declarations of one test's own, in a county and month that no other test uses. */
final class County {

    final String division;
    final String month;
    private final String mark = Ids.readable(6);
    private final List<String> statements = new ArrayList<>();

    County(String division, String month) {
        this.division = division;
        this.month = month;
    }

    String key(String name) {
        return mark + "-" + name;
    }

    String person(String name) {
        return mark + "-person-" + name;
    }

    County outlet(String name, String kind, String route, String status, int heads) {
        var key = key(name);
        statements.add(
                """
                insert into registry.outlet (id, key, kind, name, brand, division, town, address, status, route,
                    route_clause, liable_name, liable_uscc, liable_clause, credit_code_unchecked, last_period, grams)
                values ('%1$s', '%1$s', '%2$s', '网点%3$s', '顺丰', '%4$s', '', '', '%5$s', '%6$s', '', '责任单位',
                    'USCC-%1$s', '', false, '%7$s', '{}')
                """
                        .formatted(key, kind, name, division, status, route, month));
        statements.add(
                """
                insert into registry.list_row (period, key, outlet_id, division, name, change, status, route,
                    route_clause, liable_name, liable_uscc, liable_clause, job)
                values ('%7$s', '%1$s', '%1$s', '%4$s', '网点%3$s', 'UNCHANGED', '%5$s', '%6$s', '', '责任单位',
                    'USCC-%1$s', '', 'test')
                """
                        .formatted(key, kind, name, division, status, route, month));
        statements.add(
                """
                insert into registry.list_detail values ('%s', '%s', '%s', '{"heads": {"total": %d}}', '', '', '', '')
                """
                        .formatted(month, key, division, heads));
        return this;
    }

    County insured(String outlet, String person, String from, String until, String known) {
        statements.add(
                """
                insert into coverage.cover (id, person_key, outlet_key, outlet_id, outlet_name, division, route,
                    liable_name, liable_uscc, insurer_name, insurer_uscc, agency, agency_division, valid_from,
                    valid_until, state, cause, known_from, job_id)
                values ('%s', '%s', '%3$s', '%3$s', '网点', '%4$s', 'A', '', '', '责任单位', 'USCC-%3$s', '', '%4$s',
                    '%5$s', %6$s, '%7$s', %8$s, '%9$s', 'test')
                """
                        .formatted(
                                Ids.next(),
                                person(person),
                                key(outlet),
                                division,
                                from,
                                quoted(until),
                                until == null ? "IN_FORCE" : "ENDED",
                                until == null ? "null" : "'LEFT'",
                                known));
        return this;
    }

    County declared(String outlet, String person, String hiredOn, boolean fullyInsured, String declaredAt) {
        statements.add(
                """
                insert into coverage.enrolment (id, kind, state, person_key, name_sealed, id_number_sealed,
                    phone_sealed, id_type, outlet_key, outlet_id, outlet_name, division, route, liable_name,
                    liable_uscc, insurer_name, insurer_uscc, agency_division, job, engagement, contract, hired_on,
                    fully_insured, declared_by, declared_at, changed_at)
                values ('%1$s', 'HIRE', 'SUBMITTED', '%2$s', '', '', '', 'RESIDENT_ID', '%3$s', '%3$s', '网点', '%4$s',
                    'A', '', '', '', 'USCC-%3$s', '%4$s', 'DELIVERY', 'OWN', 'LABOUR_CONTRACT', '%5$s', %6$s,
                    'test', '%7$s', '%7$s')
                """
                        .formatted(
                                Ids.next(), person(person), key(outlet), division, hiredOn, fullyInsured, declaredAt));
        return this;
    }

    County saved() {
        AsOwner.asSuperuser(statements.toArray(String[]::new));
        statements.clear();
        return this;
    }

    /** Other tests find the county as it was. */
    void forgotten() {
        AsOwner.asSuperuser(
                "alter table coverage.cover disable trigger only_closed",
                "delete from coverage.cover where outlet_key like '" + mark + "-%'",
                "alter table coverage.cover enable trigger only_closed",
                "delete from coverage.enrolment where outlet_key like '" + mark + "-%'",
                "delete from registry.list_row where key like '" + mark + "-%'",
                "delete from registry.outlet where key like '" + mark + "-%'",
                "delete from coverage.outlet_contact where division like '4508%'",
                "delete from coverage.campaign where division like '4508%'",
                "delete from coverage.return_exception where division like '4508%'",
                "delete from coverage.return_person where division like '4508%'",
                "delete from coverage.return_step",
                "delete from coverage.return_filing where division like '4508%'");
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
