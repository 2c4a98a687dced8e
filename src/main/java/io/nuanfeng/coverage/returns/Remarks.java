package io.nuanfeng.coverage.returns;

import java.util.Map;

/**
 * What a county adds to the counted figures (附件2 columns 18–19).
 *
 * @param visits 走访督导次数
 * @param sessions 宣传场次
 * @param problems 存在问题
 * @param measures 下一步措施
 * @param notes why a figure is as it is, by the code of the finding that asks
 */
public record Remarks(int visits, int sessions, String problems, String measures, Map<String, String> notes) {

    public static final Remarks NONE = new Remarks(0, 0, "", "", Map.of());

    public String note(String code) {
        return notes.getOrDefault(code, "");
    }
}
