package io.nuanfeng.coverage.web;

import java.util.List;
import java.util.Locale;

import io.nuanfeng.coverage.rosterimport.RosterPreview;
import io.nuanfeng.kernel.job.JobState;
import io.nuanfeng.kernel.job.rest.JobMapper;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.kernel.sheet.Findings;
import io.nuanfeng.kernel.sheet.RowOutcome;

/**
 * A roster that was handed in, as its page shows it.
 *
 * @param refusal why the whole file was refused; empty where it was not
 */
public record RosterJobPage(RosterPreview preview, String refusal, List<RosterRowForm> rows) {

    /**
     * @param sent row that was just sent and is still wrong; 0 where none was
     * @param errors what is wrong with it
     */
    static RosterJobPage of(RosterPreview preview, PageForm form, Locale locale, int sent, List<RowOutcome> errors) {
        var words = Findings.in(locale);
        errors.forEach(error -> form.wrong(
                error.field().isEmpty() ? "row-" + sent : RosterRowForm.id(sent, error.field()),
                words.text(error.withoutCell())));
        var rows = preview.toMend().stream()
                .map(row ->
                        row.row() == sent ? RosterRowForm.of(sent, form, errors, words) : RosterRowForm.of(row, words))
                .toList();
        var refusal = preview.job().refusal();
        return new RosterJobPage(preview, refusal == null ? "" : JobMapper.words(refusal, locale), rows);
    }

    /** Where another file can be chosen. */
    public String getStart() {
        return "/work/" + preview.outletId() + "/import";
    }

    public boolean isRunning() {
        return !preview.job().state().isFinished();
    }

    public boolean isRefused() {
        return preview.job().state() == JobState.FAILED && preview.difference() == null;
    }
}
