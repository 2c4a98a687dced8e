package io.nuanfeng.oversight;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan or guide as issued, clause by clause.
 *
 * @param number of the document, such as 贵人社函〔2022〕18号
 * @param basedOn numbers of the instruments it carries out
 */
public record Plan(
        String id,
        String number,
        String title,
        LocalDate issuedOn,
        List<String> issuers,
        List<String> addressees,
        List<String> basedOn,
        List<Clause> clauses) {

    /** @param anchor the clause's number, for links to it */
    public record Clause(String anchor, String heading, List<String> paragraphs) {}
}
