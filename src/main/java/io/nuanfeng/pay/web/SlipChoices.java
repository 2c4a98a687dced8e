package io.nuanfeng.pay.web;

import java.util.List;
import java.util.stream.Stream;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.pay.Attendance;
import io.nuanfeng.pay.DeductionKind;
import io.nuanfeng.pay.HoursSystem;
import io.nuanfeng.pay.PayType;
import io.nuanfeng.pay.PayWords;

/** What a form about a slip lets the reader choose from, and the fields it has. */
public record SlipChoices(Places places, PayWords words) {

    public List<Choice> types() {
        return Stream.of(PayType.values())
                .map(type -> new Choice(type.name(), words.type(type)))
                .toList();
    }

    public List<Choice> attendances() {
        return Stream.of(Attendance.values())
                .map(given -> new Choice(given.name(), words.attendance(given)))
                .toList();
    }

    public List<Choice> systems() {
        return Stream.of(HoursSystem.values())
                .map(system -> new Choice(system.name(), words.hours(system)))
                .toList();
    }

    /** Fields of parts of the amount, with their words. */
    public List<Choice> parts() {
        return SlipForm.PARTS.entrySet().stream()
                .map(part -> new Choice(part.getKey(), words.item(part.getValue())))
                .toList();
    }

    /** Fields of what was taken, with their words; damage stands apart. */
    public List<Choice> taken() {
        return SlipForm.TAKEN.entrySet().stream()
                .filter(taken -> taken.getValue() != DeductionKind.DAMAGE)
                .map(taken -> new Choice(taken.getKey(), words.deduction(taken.getValue())))
                .toList();
    }

    public String damage() {
        return words.deduction(DeductionKind.DAMAGE);
    }
}
