package io.nuanfeng.registry.annex1;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.nuanfeng.registry.ListChange;
import io.nuanfeng.registry.OutletKind;

/** The words that may stand in the columns with a fixed choice, in the order of the form. */
final class Annex1Words {

    static final String DIRECT = "直接";
    static final String BY_PARENT = "代办";
    static final String NOT_APPLICABLE = "不适用";

    static final Map<String, OutletKind> KINDS = pairs(
            new String[] {"快递企业法人", "分支机构（名录）", "末端网点（备案）"},
            OutletKind.ENTERPRISE,
            OutletKind.BRANCH,
            OutletKind.TERMINAL);

    static final Map<String, ListChange> CHANGES = pairs(
            new String[] {"新增", "变更", "注销", "撤销", "无变动"},
            ListChange.ADDED,
            ListChange.CHANGED,
            ListChange.DEREGISTERED,
            ListChange.REVOKED,
            ListChange.UNCHANGED);

    static final Map<String, String> WAYS =
            pairs(new String[] {DIRECT, BY_PARENT, NOT_APPLICABLE}, DIRECT, BY_PARENT, NOT_APPLICABLE);

    static final Map<String, Boolean> YES_NO = pairs(new String[] {"是", "否"}, true, false);

    private Annex1Words() {}

    @SafeVarargs
    private static <T> Map<String, T> pairs(String[] words, T... meanings) {
        Map<String, T> pairs = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            pairs.put(words[i], meanings[i]);
        }
        return Collections.unmodifiableMap(pairs);
    }
}
