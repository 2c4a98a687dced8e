package io.nuanfeng.kernel.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;

/** Spoils texts of a CSV file, seeded, and expects rows or one typed refusal. */
public final class Mutations {

    private static final int ROUNDS = 60;
    private static final int SPOILT_CHARACTERS = 40;
    private static final String NASTY = "/—-,\"\n 0９9年月日.()（）:：=+@\u00A0\u200B\uFEFF\uD800Xx无长期👍\t";

    private Mutations() {}

    public static void of(byte[] csv, Consumer<SheetFile> reading) {
        String whole = new String(csv, StandardCharsets.UTF_8);
        Random random = new Random(2022);
        for (int round = 0; round < ROUNDS; round++) {
            try {
                reading.accept(SheetFile.open(SheetSamples.utf8(spoilt(whole, random))));
            } catch (UnreadableFile refused) {
                // one of the two right answers
            } catch (RuntimeException escaped) {
                throw new AssertionError("round " + round, escaped);
            }
        }
    }

    private static String spoilt(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < SPOILT_CHARACTERS; i++) {
            int at = random.nextInt(out.length());
            char c = NASTY.charAt(random.nextInt(NASTY.length()));
            if (random.nextBoolean()) {
                out.setCharAt(at, c);
            } else {
                out.insert(at, c);
            }
        }
        return out.toString();
    }
}
