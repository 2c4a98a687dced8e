package io.nuanfeng.coverage.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.nuanfeng.kernel.sheet.Column;

/** The columns that name a person, and the words for papers. */
public final class PersonColumns {

    public static final String NAME = "姓名";
    public static final String ID_TYPE = "证件类型";
    public static final String ID_NUMBER = "证件号码";

    public static final List<Column> ALL =
            List.of(Column.required(NAME), Column.required(ID_TYPE), Column.required(ID_NUMBER, "身份证号", "身份证号码"));

    public static final Map<String, IdType> ID_TYPES = idTypes();

    private PersonColumns() {}

    private static Map<String, IdType> idTypes() {
        Map<String, IdType> words = new LinkedHashMap<>();
        words.put("居民身份证", IdType.RESIDENT_ID);
        words.put("港澳居民居住证", IdType.HMT_PERMIT);
        words.put("台湾居民居住证", IdType.HMT_PERMIT);
        words.put("护照", IdType.PASSPORT);
        return Collections.unmodifiableMap(words);
    }
}
