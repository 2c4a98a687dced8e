package io.nuanfeng.coverage.rosterfile;

import java.time.LocalDate;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.policy.PolicyBooks;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetSamples;

/** The sample rosters, read as on the day they are made for. */
public final class RosterSamples {

    public static final String CLEAN = "roster-91450802MAT0G0UG9Y-clean";
    public static final String DIRTY = "roster-GGBA-450803-2021-0054-dirty";
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final String HEADS = "姓名,证件类型,证件号码,手机号,岗位,用工形式,合同类型,入职日期,是否已参加职工社保,备注\n";

    private RosterSamples() {}

    static RosterReading read(String name) {
        return read(SheetSamples.bytes(name));
    }

    static RosterReading read(byte[] file) {
        return RosterReading.read(SheetFile.open(file), terms());
    }

    static RosterTerms terms() {
        return RosterTerms.on(PolicyBooks.open(), DivisionCode.of("450803"), DAY);
    }
}
