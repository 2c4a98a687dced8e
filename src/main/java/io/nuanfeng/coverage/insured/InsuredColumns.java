package io.nuanfeng.coverage.insured;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.nuanfeng.coverage.CoverState;
import io.nuanfeng.coverage.EndCause;
import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.kernel.sheet.Column;

/** The columns of the insured-persons file and the words they may hold. */
final class InsuredColumns {

    static final String INSURER = "参保单位名称";
    static final String INSURER_USCC = "参保单位统一社会信用代码";
    static final String OUTLET = "网点编码（信用代码或备案编号）";
    static final String STATE = "参保状态";
    static final String FROM = "参保日期";
    static final String UNTIL = "停保日期";
    static final String CAUSE = "停保原因";
    static final String AGENCY = "经办机构";
    static final String KNOWN_SINCE = "获知时间";

    private static final List<Column> COVER = List.of(
            Column.required(INSURER, "参保单位"),
            Column.required(INSURER_USCC, "参保单位信用代码"),
            Column.required(OUTLET, "网点编码", "网点信用代码或备案编号"),
            Column.required(STATE, "状态"),
            Column.required(FROM, "参保起始日期"),
            Column.required(UNTIL, "参保终止日期"),
            Column.required(CAUSE),
            Column.required(AGENCY, "社保经办机构"),
            Column.optional(KNOWN_SINCE, "登记时间"));

    static final List<Column> ALL =
            Stream.concat(PersonColumns.ALL.stream(), COVER.stream()).toList();

    static final Map<String, CoverState> STATES = states();
    static final Map<String, EndCause> CAUSES = causes();

    private InsuredColumns() {}

    static String word(CoverState state) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, CoverState> states() {
        Map<String, CoverState> words = new LinkedHashMap<>();
        words.put("参保中", CoverState.IN_FORCE);
        words.put("待审核", CoverState.PENDING);
        words.put("已退回", CoverState.RETURNED);
        words.put("已停保", CoverState.ENDED);
        return Collections.unmodifiableMap(words);
    }

    /** A transfer is a leaving as far as this outlet is concerned: the next one insures under a row of its own. */
    private static Map<String, EndCause> causes() {
        Map<String, EndCause> words = new LinkedHashMap<>();
        words.put("离职", EndCause.LEFT);
        words.put("欠费中断", EndCause.LAPSED);
        words.put("转移", EndCause.LEFT);
        words.put("网点注销", EndCause.CLOSED);
        words.put("其他", EndCause.OTHER);
        return Collections.unmodifiableMap(words);
    }
}
