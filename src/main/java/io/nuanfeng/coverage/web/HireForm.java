package io.nuanfeng.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Dispatch;
import io.nuanfeng.coverage.roster.Doubt;
import io.nuanfeng.coverage.roster.Engagement;
import io.nuanfeng.coverage.roster.Hire;
import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.coverage.roster.Worker;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.page.PageForm;

/** The form of one hire: what is usual is filled in, so that four fields are left. */
public record HireForm(PageForm form) {

    /** Fields as the contract names them; those of the dispatch agency are asked on the same page. */
    static final List<String> FIELDS = List.of(
            "name",
            "idType",
            "idNumber",
            "phone",
            "job",
            "engagement",
            "contract",
            "contractOn",
            "hiredOn",
            "agency",
            "permit",
            "fullyInsured",
            "evidence",
            "note");

    static HireForm fresh(PageForm empty, LocalDate today) {
        return new HireForm(empty.with("idType", IdType.RESIDENT_ID)
                .with("job", Job.DELIVERY)
                .with("engagement", Engagement.OWN)
                .with("hiredOn", today));
    }

    static HireForm of(PageForm empty, Hire hire) {
        var dispatch = hire.dispatch() == null ? new Dispatch("", "", null) : hire.dispatch();
        return new HireForm(empty.with("name", hire.worker().name())
                .with("idType", hire.worker().idType())
                .with("idNumber", hire.worker().idNumber())
                .with("phone", hire.worker().phone())
                .with("job", hire.job())
                .with("engagement", hire.engagement())
                .with("contract", hire.contract())
                .with("contractOn", hire.contractOn())
                .with("hiredOn", hire.hiredOn())
                .with("agency", dispatch.agency())
                .with("permit", dispatch.permit())
                .with("fullyInsured", hire.fullyInsured())
                .with("evidence", hire.evidence())
                .with("note", hire.note()));
    }

    /** What was typed; empty where something is missing, and then the form says what. */
    Optional<Hire> read() {
        var name = form.required("name");
        var number = form.required("idNumber");
        var phone = form.required("phone");
        var idType = WorkChoices.one(form, "idType", IdType.class);
        var job = WorkChoices.one(form, "job", Job.class);
        var engagement = WorkChoices.one(form, "engagement", Engagement.class);
        var contract = WorkChoices.one(form, "contract", Contract.class);
        form.required("hiredOn");
        var hired = form.day("hiredOn");
        var signed = form.day("contractOn");
        return form.isFailed()
                ? Optional.empty()
                : Optional.of(new Hire(
                        new Worker(name, idType.orElseThrow(), number, phone),
                        job.orElseThrow(),
                        engagement.orElseThrow(),
                        contract.orElseThrow(),
                        signed.orElse(null),
                        hired.orElseThrow(),
                        form.value("fullyInsured").equals("true"),
                        form.value("note"),
                        form.value("evidence"),
                        dispatch()));
    }

    /** Shows at its field what stands against the declaration. */
    void refuse(List<Doubt> doubts) {
        doubts.stream()
                .filter(Doubt::isError)
                .forEach(doubt -> form.reject(
                        FIELDS.contains(doubt.field()) ? doubt.field() : "name",
                        doubt.code(),
                        doubt.args().toArray()));
    }

    public String maskedNumber() {
        return Masks.idNumber(form.value("idNumber"));
    }

    /** Every field, to be carried through the page of review. */
    public List<Carried> getCarried() {
        return FIELDS.stream()
                .map(field -> new Carried(field, form.value(field)))
                .toList();
    }

    private Dispatch dispatch() {
        return form.value("agency").isEmpty() ? null : new Dispatch(form.value("agency"), form.value("permit"), null);
    }

    /** A hidden field. */
    public record Carried(String name, String value) {}

    @Override
    public String toString() {
        return "HireForm";
    }
}
