package io.nuanfeng.coverage.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.quarkus.logging.Log;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import io.nuanfeng.kernel.problem.Problem;

/** Which characters can be printed. A name with a blank box in it proves nothing, so it is refused instead. */
record PrintFonts(List<CmapLookup> characters) {

    /** @throws Problem UNAVAILABLE where a file is missing or is no TrueType font */
    static PrintFonts open(List<Path> files) {
        return new PrintFonts(files.stream().map(PrintFonts::characters).toList());
    }

    /** @throws Problem UNAVAILABLE where no font has one of the characters */
    void requireGlyphs(String text) {
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !isPrintable(character))
                .findFirst()
                .ifPresent(missing -> {
                    throw Problem.of(Problem.Kind.UNAVAILABLE, "glyph-missing");
                });
    }

    private boolean isPrintable(int character) {
        return characters.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static CmapLookup characters(Path file) {
        if (!Files.isReadable(file)) {
            Log.errorf("The font %s is missing: see nuanfeng.coverage.certificate.fonts", file);
            throw Problem.of(Problem.Kind.UNAVAILABLE, "font-missing");
        }
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            Log.errorf(unreadable, "The font %s cannot be read", file);
            throw Problem.of(Problem.Kind.UNAVAILABLE, "font-missing");
        }
    }
}
