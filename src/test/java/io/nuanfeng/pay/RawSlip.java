package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.nuanfeng.kernel.identifier.DivisionCode;
import io.nuanfeng.kernel.money.Money;

/**
 * A slip in bare whole numbers: quarters of hours and days, fen, days of the epoch; -1 where nothing is given.
 *
 * @param paid amounts in the order of {@link PayItemKind}
 * @param taken amounts in the order of {@link DeductionKind}, -1 where there is no such deduction
 * @param quarters normal hours, then overtime on weekdays, rest days, holidays, in quarters of an hour
 */
record RawSlip(
        int place,
        int seat,
        boolean agreed,
        YearMonth month,
        PayType type,
        HoursSystem system,
        Attendance attendance,
        int dayQuarters,
        int[] quarters,
        int[] pieces,
        long wage,
        long[] paid,
        long[] taken,
        boolean clause,
        int periodDays,
        long dueDay,
        long leftDay,
        long paidDay,
        long asOfDay) {

    static final List<String> PLACES = List.of("630203", "450802", "450821", "450881", "110101");

    private static final List<DivisionCode> CODES =
            PLACES.stream().map(DivisionCode::of).toList();
    private static final YearMonth FIRST = YearMonth.of(2014, 4);
    private static final int MONTHS = 151;

    static RawSlip random(Random random) {
        var month = FIRST.plusMonths(random.nextInt(MONTHS));
        var place = place(random);
        var paid = new long[PayItemKind.values().length];
        for (var i = 0; i < paid.length; i++) {
            paid[i] = random.nextInt(3) == 0 ? random.nextInt(60000) : 0;
        }
        paid[0] = base(random, place, month);
        var taken = new long[DeductionKind.values().length];
        for (var i = 0; i < taken.length; i++) {
            taken[i] = random.nextInt(6) == 0 ? random.nextInt(90000) : -1;
        }
        var due = month.atEndOfMonth().toEpochDay() + random.nextInt(30);
        return new RawSlip(
                place,
                random.nextInt(4) == 0 ? place(random) : place,
                random.nextInt(4) == 0,
                month,
                one(random, PayType.values()),
                one(random, HoursSystem.values()),
                one(random, Attendance.values()),
                random.nextInt(93),
                numbers(random, 160),
                numbers(random, 300),
                random.nextInt(8) == 0 ? -1 : random.nextInt(500000),
                paid,
                taken,
                random.nextBoolean(),
                1 + random.nextInt(31),
                random.nextInt(5) == 0 ? -1 : due,
                random.nextInt(5) == 0 ? month.atDay(1).toEpochDay() + random.nextInt(60) : -1,
                random.nextInt(4) == 0 ? -1 : due - 10 + random.nextInt(40),
                random.nextInt(4) == 0 ? -1 : due + random.nextInt(400));
    }

    /** Half of the wages lie within a few fen of the floor: there the errors are. */
    private static long base(Random random, int place, YearMonth month) {
        var near = ReferencePay.rate(place, month, false);
        return near > 0 && random.nextBoolean() ? near - 2 + random.nextInt(5) : random.nextInt(400000);
    }

    private static int place(Random random) {
        return random.nextInt(20) == 0 ? PLACES.size() - 1 : random.nextInt(PLACES.size() - 1);
    }

    private static int[] numbers(Random random, int below) {
        var worked = random.nextInt(3) > 0;
        var numbers = new int[4];
        numbers[0] = random.nextInt(800);
        for (var i = 1; i < numbers.length; i++) {
            numbers[i] = worked ? random.nextInt(below) / 2 : 0;
        }
        return numbers;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** One number for place, seat and month. */
    int where() {
        return ((month.getYear() * 12 + month.getMonthValue()) * PLACES.size() + place) * PLACES.size() + seat;
    }

    PaySlip slip() {
        var items = new ArrayList<PayItem>();
        for (var kind : PayItemKind.values()) {
            items.add(new PayItem(kind, Money.ofFen(paid[kind.ordinal()])));
        }
        var deductions = new ArrayList<Deduction>();
        for (var kind : DeductionKind.values()) {
            if (taken[kind.ordinal()] >= 0) {
                deductions.add(new Deduction(kind, Money.ofFen(taken[kind.ordinal()])));
            }
        }
        return new PaySlip(
                new PayPlace(CODES.get(place), CODES.get(seat), agreed),
                new PayPeriod(month, month.atDay(1), month.atDay(1).plusDays(periodDays - 1L)),
                new PayTerms(type, system, wage < 0 ? null : Money.ofFen(wage), clause),
                new WorkDone(
                        attendance,
                        quarter(dayQuarters),
                        quarter(quarters[0]),
                        new WorkDone.Overtime(
                                new Split(quarter(quarters[1]), quarter(quarters[2]), quarter(quarters[3])),
                                new Split(whole(pieces[1]), whole(pieces[2]), whole(pieces[3])))),
                items,
                deductions,
                new PayDates(day(dueDay), day(leftDay), day(paidDay), day(asOfDay)));
    }

    private static BigDecimal quarter(int quarters) {
        return BigDecimal.valueOf(quarters * 25L, 2);
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }

    private static LocalDate day(long epochDay) {
        return epochDay < 0 ? null : LocalDate.ofEpochDay(epochDay);
    }
}
