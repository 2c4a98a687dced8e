package io.nuanfeng.oversight.web;

import java.util.Arrays;
import java.util.List;

import io.nuanfeng.kernel.page.Choice;
import io.nuanfeng.kernel.page.PageForm;
import io.nuanfeng.oversight.ActivityKind;
import io.nuanfeng.oversight.ActivityReport;

/** What an officer typed about a piece of work. */
final class ActivityForm {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 2000;

    private ActivityForm() {}

    /** Errors are noted in the form; the result counts only where there are none. */
    static ActivityReport read(PageForm form, List<Choice> divisions) {
        var title = form.required("title");
        if (title.length() > LONGEST_TITLE) {
            form.reject("title", "wrong");
        }
        if (form.value("text").length() > LONGEST_TEXT) {
            form.reject("text", "wrong");
        }
        var heldOn = form.day("heldOn");
        if (heldOn.isEmpty()) {
            form.reject("heldOn", "required");
        }
        return new ActivityReport(
                kind(form),
                division(form, divisions),
                "",
                heldOn.orElse(null),
                title,
                form.value("text"),
                people(form),
                form.day("dueOn").orElse(null),
                form.value("consent").equals("true"));
    }

    private static ActivityKind kind(PageForm form) {
        var name = form.required("kind");
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    form.reject("kind", "wrong");
                    return null;
                });
    }

    /** Whoever has one place need not choose it. */
    private static String division(PageForm form, List<Choice> divisions) {
        if (divisions.size() == 1) {
            return divisions.get(0).value();
        }
        return form.required("division");
    }

    private static Integer people(PageForm form) {
        var typed = form.value("people");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,6}")) {
            form.reject("people", "wrong");
            return null;
        }
        return Integer.valueOf(typed);
    }
}
