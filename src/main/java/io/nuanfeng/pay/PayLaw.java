package io.nuanfeng.pay;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import io.nuanfeng.kernel.policy.Citation;
import io.nuanfeng.kernel.policy.PolicyValue;
import io.nuanfeng.kernel.time.Term;

/**
 * What the law said in the month of a slip.
 *
 * @param clauses dated, as every figure is
 */
record PayLaw(
        Places places, Month month, Overtime overtime, Claims claims, Map<Clause, PolicyValue<Citation>> clauses) {

    PolicyValue<Citation> clause(Clause clause) {
        return clauses.get(clause);
    }

    PayLaw at(Places other) {
        return new PayLaw(other, month, overtime, claims, clauses);
    }

    /**
     * What depends on the place.
     *
     * @param workOrNull floor where the work is done, null where none is on record
     * @param employerOrNull floor at the employer's seat
     * @param injuryPremium that the worker pays nothing for work-injury insurance
     */
    record Places(Floor workOrNull, Floor employerOrNull, PolicyValue<Citation> injuryPremium) {

        Optional<Floor> work() {
            return Optional.ofNullable(workOrNull);
        }

        Optional<Floor> employer() {
            return Optional.ofNullable(employerOrNull);
        }
    }

    /** Days and hours; {@code settlement} is the longest period of part-time pay in days. */
    record Month(
            PolicyValue<BigDecimal> paidDays,
            PolicyValue<BigDecimal> workDays,
            PolicyValue<BigDecimal> dayHours,
            PolicyValue<BigDecimal> settlement) {

        /** 制度工作时间 of a month. */
        BigDecimal standardHours() {
            return workDays.value().multiply(dayHours.value());
        }

        /** 计薪时间 of a month, by which a wage is divided into hours. */
        BigDecimal paidHours() {
            return paidDays.value().multiply(dayHours.value());
        }
    }

    /** Multiples of the wage, and the hours a month may have. */
    record Overtime(
            PolicyValue<BigDecimal> extended,
            PolicyValue<BigDecimal> restDay,
            PolicyValue<BigDecimal> holiday,
            PolicyValue<BigDecimal> cap) {}

    /** Shares of a wage or of a debt, and the terms to claim. */
    record Claims(
            PolicyValue<BigDecimal> damageShare,
            PolicyValue<BigDecimal> extraLeast,
            PolicyValue<BigDecimal> extraMost,
            PolicyValue<Term> arbitration,
            PolicyValue<Term> inspection) {}
}
