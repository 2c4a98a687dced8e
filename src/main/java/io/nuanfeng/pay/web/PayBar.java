package io.nuanfeng.pay.web;

import java.util.ArrayList;
import java.util.List;

import io.nuanfeng.kernel.money.Money;
import io.nuanfeng.pay.PayCheck;

/**
 * A slip as two bars: what was paid, and what was taken from it; with the floor and the line to which damage may be
 * taken.
 *
 * @param floorX place of the floor, -1 where none is on record
 * @param shareX place of the line, -1 where nothing was taken for damage
 */
public record PayBar(List<Part> parts, long floorX, long shareX) {

    private static final int LEFT = 10;
    private static final int LENGTH = 300;
    private static final int MIDDLE = 160;
    private static final int PAID_AT = 24;
    private static final int TAKEN_AT = 58;

    /** A piece of a bar; its style names the colour. */
    public record Part(long x, int y, long width, String style) {}

    static PayBar of(PayCheck check, Money lawful) {
        var wages = check.wages();
        var floor = check.floor().floorOrNull();
        var taken = check.deductions();
        var longest = Math.max(wages.gross().fen(), floor == null ? 0 : floor.fen());
        var scale = new Scale(
                Math.max(1, Math.max(longest, lawful.plus(taken.unlawful()).fen())));
        var parts = new ArrayList<Part>();
        scale.lay(
                parts,
                PAID_AT,
                List.of(
                        new Piece("counted", wages.comparable()),
                        new Piece("uncounted", wages.gross().minus(wages.comparable()))));
        scale.lay(parts, TAKEN_AT, List.of(new Piece("lawful", lawful), new Piece("unlawful", taken.unlawful())));
        var hasDamage = Money.ZERO.isLessThan(taken.damage());
        return new PayBar(
                parts,
                floor == null ? -1 : scale.x(floor.fen()),
                hasDamage ? scale.x(taken.shareLine().fen()) : -1);
    }

    /** Words beside a line stand on the side where there is room. */
    public String anchor(long x) {
        return x > MIDDLE ? "end" : "start";
    }

    private record Piece(String style, Money amount) {}

    private record Scale(long longest) {

        long x(long fen) {
            return LEFT + fen * LENGTH / longest;
        }

        void lay(List<Part> parts, int y, List<Piece> pieces) {
            var sum = 0L;
            for (var piece : pieces) {
                var from = x(sum);
                sum += piece.amount().fen();
                if (x(sum) > from) {
                    parts.add(new Part(from, y, x(sum) - from, piece.style()));
                }
            }
        }
    }
}
