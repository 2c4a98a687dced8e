package io.nuanfeng.registry;

import java.time.LocalDate;

/**
 * Who answers for a unit (annex 4 of 贵人社函〔2022〕18号).
 *
 * @param leader 分管领导; null where none is named
 * @param officer 指定专人
 * @param deputy 备用联系人; null where none is named
 * @param validFrom null where not stated
 * @param validUntil null while the person is in charge
 */
public record Contact(
        String unit,
        ContactPerson leader,
        ContactPerson officer,
        ContactPerson deputy,
        LocalDate validFrom,
        LocalDate validUntil,
        String note) {}
