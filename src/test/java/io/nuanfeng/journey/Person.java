package io.nuanfeng.journey;

import static io.nuanfeng.journey.Stop.at;

import java.util.List;

import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.support.SamplePeople;

/** Who comes to the portal, and every page they can see: the one list for all tests that look at pages. */
enum Person {
    VISITOR(
            at("/"),
            at("/sign-in"),
            at("/sign-in", "main form .btn"),
            at("/sign-in", ".btns form:nth-child(4) .btn"),
            at("/sign-in", ".btns form:nth-child(5) .btn", "main form .btn"),
            at("/staff/sign-in"),
            at("/staff/sign-in", "main form .btn"),
            at("/outlets"),
            at("/outlets", "main a.cell"),
            at("/outlets?query=GGBA-450803-2021-0054", "main a.cell"),
            at("/outlets?query=nowhere"),
            at("/check"),
            at("/check", "main form .btn"),
            at("/premium"),
            at("/injury?on=2024-01-10"),
            at("/injury/new"),
            at("/injury/new", "main form .btn"),
            at("/injury/estimate"),
            at("/injury/estimate", "main form .btn"),
            at("/v/forged"),
            at("/plans"),
            at("/plans/guigang-2022-18"),
            at("/surveys"),
            at("/pay"),
            at("/pay", "main form .btn"),
            at("/pay/floors?division=450802"),
            at("/privacy"),
            at("/language?to=en"),
            at("/privacy"),
            at("/language?to=zh-CN"),
            at("/developers"),
            at("/nowhere")),
    NEWCOMER(
            at("/"),
            at("/coverage"),
            at("/coverage/certificate"),
            at("/me"),
            at("/me/identity"),
            at("/me/identity", "main form .btn"),
            at("/premium/report"),
            at("/injury/mine")),
    INSURED(
            at("/"),
            at("/coverage"),
            at("/coverage?validAt=2022-06-15&knownAt=2022-07-01"),
            at("/coverage", "form[action='/coverage/check-code'] .btn"),
            at("/coverage/certificate", "#issue"),
            at("/coverage/certificate"),
            at("/coverage/certificate", "main a[href^='/v/']"),
            at("/coverage/disputes"),
            at("/coverage/disputes/new?query=贵城"),
            at("/me"),
            at("/me/notices"),
            at("/me/sessions"),
            at("/me/readings"),
            at("/me/data"),
            at("/desk")),
    PENDING(at("/"), at("/coverage")),
    UNCOVERED(at("/"), at("/coverage")),
    POSTAL(
            at("/"),
            at("/desk"),
            at("/desk/imports"),
            at("/desk/imports", "main form .btn"),
            at("/desk/outlets"),
            at("/desk/outlets", "main td a, main th a"),
            at("/desk/returns"),
            at("/desk/gauge"),
            at("/desk/mismatches"),
            at("/desk/contacts-log"),
            at("/desk/contacts-log", "main td a[href^='/desk/contacts-log/']"),
            at("/desk/activities"),
            at("/desk/activities", "main form.panel .btn"),
            at("/desk/credit?uscc=91450802MATJ73E963"),
            at("/surveys"),
            at("/plans/guide-insure"),
            at("/me")),
    MANAGER(
            at("/work"),
            at("/work", "a[href$='/hire']"),
            at("/work", "a[href$='/hire']", "main form .btn"),
            at("/work", "a[href$='/entries']"),
            at("/work", "a[href$='/poster']"),
            at("/desk/disputes"),
            at("/desk/handover")),
    INSURANCE(
            at("/desk"),
            at("/desk/imports"),
            at("/desk/people"),
            at("/desk/people", "main form .btn"),
            at("/desk/returns"),
            at("/desk/returns/2022-07/450802"),
            at("/desk/returns/2022-07/450802", "main form[action$='/exceptions'] .btn"),
            at("/desk/returns/2022-07/450800"),
            at("/desk/returns/2022-07/450802/figure?cell=INSURED"),
            at("/desk/circular/2022"),
            at("/desk/mismatches"));

    /** Of somebody who was never here. */
    private static final String NEW_PHONE = "13799990001";

    private final List<Stop> pages;

    Person(Stop... pages) {
        this.pages = List.of(pages);
    }

    List<Stop> pages() {
        return pages;
    }

    void signIn(Visit visit) {
        switch (this) {
            case VISITOR -> visit.open("/");
            case POSTAL ->
                visit.signInAtTheDesk(SamplePeople.of(Role.POSTAL_OFFICER).get(0));
            case MANAGER ->
                visit.signInAtTheDesk(SamplePeople.of(Role.OUTLET_MANAGER).get(0));
            case INSURANCE ->
                visit.signInAtTheDesk(SamplePeople.of(Role.INSURANCE_OFFICER).get(0));
            default -> visit.signInByPhone(phone());
        }
    }

    String phone() {
        return switch (this) {
            case PENDING -> courier("周秀英");
            case INSURED -> courier("欧邦达");
            case UNCOVERED -> courier("钟泽宇");
            default -> NEW_PHONE;
        };
    }

    private static String courier(String name) {
        return SamplePeople.of(Role.COURIER).stream()
                .filter(person -> person.get("displayName").equals(name))
                .map(person -> person.get("phone"))
                .findFirst()
                .orElseThrow();
    }
}
