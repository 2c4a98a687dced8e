package io.nuanfeng.coverage.rosterfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.nuanfeng.coverage.person.PersonColumns;
import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Engagement;
import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.kernel.sheet.Column;

/** The columns of a roster and the words they may hold. */
public final class RosterColumns {

    public static final String PHONE = "手机号";
    public static final String JOB = "岗位";
    public static final String ENGAGEMENT = "用工形式";
    public static final String CONTRACT = "合同类型";
    public static final String HIRED_ON = "入职日期";
    public static final String FULLY_INSURED = "是否已参加职工社保";
    public static final String NOTE = "备注";

    private static final List<Column> WORK = List.of(
            Column.required(PHONE, "手机号码", "手机", "联系电话"),
            Column.required(JOB, "工作岗位"),
            Column.required(ENGAGEMENT),
            Column.required(CONTRACT),
            Column.required(HIRED_ON, "入职时间"),
            Column.required(FULLY_INSURED, "是否已参加社保"),
            Column.optional(NOTE));

    /** In the order of the form. */
    public static final List<Column> ALL =
            Stream.concat(PersonColumns.ALL.stream(), WORK.stream()).toList();

    public static final Map<String, Job> JOBS = ordered(
            List.of("收寄", "分拣", "运输", "投递", "查询"),
            List.of(Job.COLLECTION, Job.SORTING, Job.TRANSPORT, Job.DELIVERY, Job.ENQUIRY));

    public static final Map<String, Engagement> ENGAGEMENTS =
            ordered(List.of("自有", "派遣", "其他"), List.of(Engagement.OWN, Engagement.DISPATCH, Engagement.OTHER));

    public static final Map<String, Contract> CONTRACTS = ordered(
            List.of("劳动合同", "劳务协议", "书面协议"),
            List.of(Contract.LABOUR_CONTRACT, Contract.SERVICE_AGREEMENT, Contract.WRITTEN_AGREEMENT));

    public static final Map<String, Boolean> YES_NO = ordered(List.of("是", "否"), List.of(true, false));

    private RosterColumns() {}

    private static <T> Map<String, T> ordered(List<String> words, List<T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            map.put(words.get(i), values.get(i));
        }
        return Collections.unmodifiableMap(map);
    }
}
