package io.nuanfeng.coverage.person;

import java.util.ArrayList;
import java.util.List;

/**
 * A value after checking.
 *
 * @param value in its one way of writing; null where it is wrong
 */
public record Checked(String value, List<Remark> remarks) {

    /** @param code finding code */
    public record Remark(String code, boolean wrong) {}

    static Checked wrong(String code) {
        return new Checked(null, List.of(new Remark(code, true)));
    }

    static Checked right(String value, String... warnings) {
        var remarks = new ArrayList<Remark>();
        for (var warning : warnings) {
            remarks.add(new Remark(warning, false));
        }
        return new Checked(value, List.copyOf(remarks));
    }

    Checked with(Remark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Checked(value, List.copyOf(all));
    }
}
