package io.nuanfeng.coverage.web;

import java.util.EnumSet;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import io.nuanfeng.coverage.returns.Annex;
import io.nuanfeng.coverage.returns.AnnexRules;
import io.nuanfeng.coverage.returns.AnnexTable;
import io.nuanfeng.coverage.returns.Filing.Act;
import io.nuanfeng.coverage.returns.Filings;
import io.nuanfeng.coverage.returns.Finding;
import io.nuanfeng.coverage.returns.ReturnSheet;
import io.nuanfeng.kernel.page.Page;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Role;

/** The page of one return, for who opens it and for who is told what is missing. */
@RequestScoped
class ReturnViews {

    @Inject
    Page page;

    @Inject
    CurrentActor current;

    TemplateInstance sheet(ReturnSheet sheet, PageForm form) {
        form.with("version", sheet.filing().version());
        var actor = current.get();
        var view = new SheetView(
                AnnexRules.table(Annex.ANNEX2, sheet),
                AnnexRules.table(Annex.ANNEX3, sheet),
                Filings.possible(actor, sheet),
                Filings.mayOpen(actor, sheet),
                actor.has(Role.INSURANCE_OFFICER) || actor.has(Role.LABOUR_OFFICER));
        return Templates.returnSheet(sheet, view, form, new ReturnWords(page.locale()));
    }

    /**
     * What the template needs beside the return itself.
     *
     * @param acts what the reader may do with it now
     * @param openable whether the reader may open the lock
     * @param opens whether figures open to the people behind them
     */
    public record SheetView(AnnexTable annex2, AnnexTable annex3, List<Act> acts, boolean openable, boolean opens) {

        public boolean may(String act) {
            return acts.contains(Act.valueOf(act));
        }

        public String noteField(Finding finding) {
            return "notes." + finding.code();
        }

        /** The findings that want a note, each kind once. */
        public List<Finding> questions(ReturnSheet sheet) {
            var seen = EnumSet.noneOf(Finding.Code.class);
            return sheet.findings().stream()
                    .filter(finding -> finding.severity() == Finding.Severity.WARNING)
                    .filter(finding -> seen.add(finding.code()))
                    .toList();
        }

        public List<Finding> serious(ReturnSheet sheet) {
            return sheet.findings().stream()
                    .filter(finding -> finding.severity() != Finding.Severity.INFO)
                    .toList();
        }

        public List<Finding> remarks(ReturnSheet sheet) {
            return sheet.findings().stream()
                    .filter(finding -> finding.severity() == Finding.Severity.INFO)
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance returnSheet(ReturnSheet sheet, SheetView view, PageForm form, ReturnWords words);
    }
}
