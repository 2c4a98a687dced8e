package io.nuanfeng.registry.annex1;

import java.util.List;

import io.nuanfeng.kernel.sheet.Column;

/** The 25 columns of annex 1, in its words. */
final class Annex1Columns {

    static final String SERIAL = "序号";
    static final String COUNTY = "县（市、区）";
    static final String TOWN = "乡镇（街道）";
    static final String NAME = "网点名称";
    static final String BRAND = "快递品牌";
    static final String KIND = "网点类型";
    static final String USCC = "统一社会信用代码";
    static final String LICENCE = "快递业务经营许可证号";
    static final String LICENCE_TERM = "许可有效期起—止";
    static final String BRANCH_NUMBER = "分支机构名录编号";
    static final String FILING = "末端网点备案回执编号 / 备案日期";
    static final String EMPLOYER = "是否具备用人单位主体资格";
    static final String PARENT_NAME = "所属快递企业名称";
    static final String PARENT_USCC = "所属企业统一社会信用代码";
    static final String PARENT_PLACE = "所属企业许可地（参保地）";
    static final String ADDRESS = "经营地址";
    static final String CONTACT = "负责人 / 联系电话";
    static final String HEADS = "从业人员数";
    static final String FULLY_INSURED = "是否已参加各项社会保险（2022-06-27前）";
    static final String ELIGIBLE = "是否符合优先参保条件";
    static final String WAY = "参保方式";
    static final String CHANGE = "变动类型";
    static final String CHANGED_ON = "变动日期";
    static final String DOCUMENT = "变动依据（文号或事由）";
    static final String NOTE = "备注";

    static final List<Column> ALL = List.of(
            Column.optional(SERIAL, "编号"),
            Column.required(COUNTY, "县市区", "区县"),
            Column.optional(TOWN, "乡镇街道", "街道乡镇"),
            Column.required(NAME, "网点全称"),
            Column.optional(BRAND, "品牌"),
            Column.required(KIND, "类型"),
            Column.required(USCC, "社会信用代码", "信用代码"),
            Column.required(LICENCE, "许可证号"),
            Column.required(LICENCE_TERM, "许可有效期", "许可有效期起止", "许可证有效期"),
            Column.required(BRANCH_NUMBER, "名录编号"),
            Column.required(FILING, "备案回执编号/备案日期", "备案回执编号", "末端网点备案回执编号"),
            Column.required(EMPLOYER, "用人单位主体资格"),
            Column.required(PARENT_NAME, "所属企业名称", "所属企业"),
            Column.required(PARENT_USCC, "所属企业信用代码"),
            Column.required(PARENT_PLACE, "许可地", "参保地"),
            Column.optional(ADDRESS, "地址", "网点地址"),
            Column.required(CONTACT, "负责人及联系电话", "负责人、联系电话"),
            Column.required(HEADS, "从业人数"),
            Column.required(FULLY_INSURED),
            Column.optional(ELIGIBLE),
            Column.optional(WAY),
            Column.required(CHANGE),
            Column.required(CHANGED_ON),
            Column.optional(DOCUMENT, "变动依据"),
            Column.optional(NOTE));

    private Annex1Columns() {}
}
