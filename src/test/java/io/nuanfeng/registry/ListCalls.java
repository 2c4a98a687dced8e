package io.nuanfeng.registry;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import io.nuanfeng.kernel.job.Job;
import io.nuanfeng.kernel.job.Jobs;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Ids;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.support.Contract;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.OnEventLoop;
import io.nuanfeng.support.SignedIn;

/** Monthly lists handed in as the sample postal officer of Guigang does. */
final class ListCalls {

    static final String CITY = "450800";

    private ListCalls() {}

    /** Both sample months, once for all tests of this run: the second time nothing changes. */
    static void sampleMonths() {
        importSample("202206", "xlsx");
        importSample("202207", "xlsx");
    }

    static Job importSample(String month, String format) {
        var name = "annex1-outlets-" + month + "." + format;
        return imported(SheetSamples.bytes(name), name, month.substring(0, 4) + "-" + month.substring(4));
    }

    static Job imported(byte[] file, String name, String period) {
        return finished(accepted(post(sending(), file, name, period)));
    }

    static String accepted(ValidatableResponse answer) {
        return answer.statusCode(202).extract().path("id");
    }

    static Job finished(String id) {
        return Eventually.get(() -> job(id), job -> job.state().isFinished());
    }

    static Job job(String id) {
        var jobs = CDI.current().select(Jobs.class).get();
        return OnEventLoop.run(() -> jobs.get(Actor.system("test"), id));
    }

    static RequestSpecification asOfficer() {
        return at(CITY);
    }

    static RequestSpecification at(String division) {
        return SignedIn.as(Role.POSTAL_OFFICER).filter(Contract.kept()).queryParam("division", division);
    }

    /** The validator does not see the parts of a form, so of an upload only the answer is checked. */
    static RequestSpecification sending() {
        return sending(Ids.next());
    }

    static RequestSpecification sending(String key) {
        return plain(key).filter(Contract.brokenByTheCaller());
    }

    /** Unchecked, for many threads at once. */
    static RequestSpecification plain(String key) {
        return SignedIn.as(Role.POSTAL_OFFICER).queryParam("division", CITY).header("Idempotency-Key", key);
    }

    static ValidatableResponse post(RequestSpecification caller, byte[] file, String name, String period) {
        return caller.queryParam("kind", "annex1")
                .queryParam("period", period)
                .multiPart("file", name, file, "application/octet-stream")
                .post("/api/v1/registry/lists")
                .then();
    }
}
