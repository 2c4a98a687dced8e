package io.nuanfeng.coverage.insured;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.nuanfeng.coverage.Unit;
import io.nuanfeng.registry.OutletKind;
import io.nuanfeng.registry.annex1.Annex1Row;
import io.nuanfeng.registry.annex1.Annex1Samples;

/** Who insures at the outlets of the June list (rule R10), and which agency that unit belongs to. */
final class SampleOutlets {

    private static final Map<String, Annex1Row> JUNE = Annex1Samples.reading("202206", "xlsx").rows().stream()
            .collect(Collectors.toMap(Annex1Row::key, Function.identity()));

    private SampleOutlets() {}

    static Unit insurer(String outlet) {
        Annex1Row row = JUNE.get(outlet);
        return row.kind() == OutletKind.TERMINAL
                ? new Unit(row.parent().name(), row.parent().uscc())
                : new Unit(row.name(), row.uscc());
    }

    static String agency(String outlet) {
        Annex1Row row = JUNE.get(outlet);
        String place = row.kind() == OutletKind.TERMINAL ? row.parent().licencePlace() : row.county();
        return switch (place) {
            case "450821" -> "平南县社会保险事业管理中心";
            case "450881" -> "桂平市社会保险事业管理中心";
            default -> "贵港市社会保险事业管理中心";
        };
    }
}
