package io.nuanfeng.coverage.web;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import io.nuanfeng.coverage.Certificate;

/** The certificate as a page and as a PDF: one template, so that both say the same. */
@ApplicationScoped
public class CertificateDocuments {

    @Inject
    CertificatePrinter printer;

    @CheckedTemplate(basePath = "coverage")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance document(
                Certificate certificate, CertificateWords words, String style, String qr);
    }

    /** For the screen. */
    public String html(Certificate certificate, Locale locale) {
        return Templates.document(certificate, new CertificateWords(locale), "", QrPicture.svg(certificate.verifyUrl()))
                .render();
    }

    /**
     * For paper. Blocks: call on a worker.
     *
     * @throws io.nuanfeng.kernel.problem.Problem UNAVAILABLE where a font is missing, or has no glyph for a character
     */
    public byte[] pdf(Certificate certificate, Locale locale) {
        var picture = "<img src=\"" + QrPicture.png(certificate.verifyUrl()) + "\" alt=\"\" />";
        return printer.print(Templates.document(certificate, new CertificateWords(locale), printer.style(), picture)
                .render());
    }
}
