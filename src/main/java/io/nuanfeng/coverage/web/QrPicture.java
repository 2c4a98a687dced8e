package io.nuanfeng.coverage.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a picture: lines for the screen, dots for paper. */
final class QrPicture {

    /** The white frame that readers need (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private static final int DOTS_PER_MODULE = 6;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    static String svg(String text) {
        var code = io.nuanfeng.kernel.page.QrCode.of(text);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" class="qr" role="img" aria-label="QR">\
                <path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path d="%2$s"/></svg>"""
                .formatted(code.size(), code.path());
    }

    /** A PNG as a data address. */
    static String png(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        var size = (code.size + 2 * QUIET) * DOTS_PER_MODULE;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var dark = code.getModule(x / DOTS_PER_MODULE - QUIET, y / DOTS_PER_MODULE - QUIET);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
