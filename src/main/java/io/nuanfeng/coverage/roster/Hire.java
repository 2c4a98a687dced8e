package io.nuanfeng.coverage.roster;

import java.time.LocalDate;

/**
 * A person who began to work at an outlet.
 *
 * @param contractOn day on which the contract was signed; null where that is not known
 * @param fullyInsured the person is in all social insurances already (贵人社函〔2022〕18号 三（一）¶2)
 * @param note at most 500 characters
 * @param evidence what supports a hire declared late; may be empty
 * @param dispatch null unless another company employs the person and sent it
 */
public record Hire(
        Worker worker,
        Job job,
        Engagement engagement,
        Contract contract,
        LocalDate contractOn,
        LocalDate hiredOn,
        boolean fullyInsured,
        String note,
        String evidence,
        Dispatch dispatch) {

    Hire from(LocalDate day) {
        return new Hire(worker, job, engagement, contract, contractOn, day, fullyInsured, note, evidence, dispatch);
    }

    Hire with(String newEvidence) {
        return new Hire(
                worker, job, engagement, contract, contractOn, hiredOn, fullyInsured, note, newEvidence, dispatch);
    }
}
