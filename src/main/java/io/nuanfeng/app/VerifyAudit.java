package io.nuanfeng.app;

import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;

import io.nuanfeng.kernel.audit.AuditReport;
import io.nuanfeng.kernel.audit.AuditVerifier;

/**
 * {@code verify-audit [root]} checks the audit trail, against an anchor's root from the log if one is given, and ends: with
 * 0 when it is sound, with 2 when it was tampered with.
 */
public final class VerifyAudit implements QuarkusApplication {

    @Inject
    AuditVerifier verifier;

    @Override
    public int run(String... arguments) throws Exception {
        return report(check(arguments.length > 1 ? arguments[1] : ""));
    }

    private AuditReport check(String root) throws Exception {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> verifier.verify(root));
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int report(AuditReport report) {
        if (report.isSound()) {
            Log.infof("The audit trail is sound: %d events, anchor %s", report.events(), report.anchor());
            return 0;
        }
        report.broken().forEach(where -> Log.errorf("The audit trail is broken at %s", where));
        return 2;
    }
}
