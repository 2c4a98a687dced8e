package io.nuanfeng.coverage.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.nuanfeng.coverage.CoverageSettings;

/** Prints a page to PDF with fonts that have every character of it, or not at all. */
@ApplicationScoped
class CertificatePrinter {

    private static final String STYLE = "/META-INF/resources/certificate.css";

    private final List<Path> files;
    private PrintFonts fonts;

    @Inject
    CertificatePrinter(CoverageSettings settings) {
        files = settings.certificate().fonts().stream().map(Path::of).toList();
    }

    byte[] print(String page) {
        fonts().requireGlyphs(page.replaceAll("<[^>]*>", ""));
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        for (var i = 0; i < files.size(); i++) {
            builder.useFont(files.get(i).toFile(), "print" + i);
        }
        try {
            builder.withHtmlContent(page, null).useFastMode().toStream(bytes).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** The screen's style sheet, which a PDF has to carry. */
    String style() {
        try (var file = CertificatePrinter.class.getResourceAsStream(STYLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized PrintFonts fonts() {
        if (fonts == null) {
            fonts = PrintFonts.open(files);
        }
        return fonts;
    }
}
