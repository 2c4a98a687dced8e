package io.nuanfeng.registry.annex1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.Confidence;
import io.nuanfeng.kernel.policy.Source;
import io.nuanfeng.kernel.sheet.SheetFile;
import io.nuanfeng.kernel.sheet.SheetSamples;
import io.nuanfeng.registry.RouteTerms;

/** The two sample lists and what a correct program makes of them. */
public final class Annex1Samples {

    public static final RouteTerms GUIGANG =
            new RouteTerms(LocalDate.of(2022, 6, 27), clause("GG-03d"), clause("GG-03e"), clause("GG-03g"));

    private Annex1Samples() {}

    public static Annex1Reading reading(String period, String suffix) {
        return reading(period, SheetSamples.bytes("annex1-outlets-" + period + "." + suffix));
    }

    public static Annex1Reading reading(String period, byte[] file) {
        return reading(period, SheetFile.open(file));
    }

    public static Annex1Reading reading(String period, SheetFile file) {
        YearMonth month = YearMonth.of(Integer.parseInt(period.substring(0, 4)), Integer.parseInt(period.substring(4)));
        return Annex1Reading.read(file, new Annex1Terms(month, GUIGANG, code -> code.startsWith("4508")));
    }

    static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(SheetSamples.bytes("annex1-expected.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Citation clause(String id) {
        return new Citation(id, new Source("贵人社函〔2022〕18号", "三（一）", "GG", Confidence.VERIFIED), "…");
    }
}
