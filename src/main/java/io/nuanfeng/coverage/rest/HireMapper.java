package io.nuanfeng.coverage.rest;

import java.util.List;
import java.util.Locale;

import io.nuanfeng.contract.coverage.model.DeclaredItemView;
import io.nuanfeng.contract.coverage.model.DeclaredView;
import io.nuanfeng.contract.coverage.model.DispatchView;
import io.nuanfeng.contract.coverage.model.FindingView;
import io.nuanfeng.contract.coverage.model.HireRequest;
import io.nuanfeng.contract.coverage.model.LeaverRequest;
import io.nuanfeng.contract.coverage.model.LeaversRequest;
import io.nuanfeng.contract.coverage.model.MendRequest;
import io.nuanfeng.contract.coverage.model.TransferRequest;
import io.nuanfeng.contract.coverage.model.TransfersRequest;
import io.nuanfeng.coverage.person.IdType;
import io.nuanfeng.coverage.roster.Contract;
import io.nuanfeng.coverage.roster.Dispatch;
import io.nuanfeng.coverage.roster.Doubt;
import io.nuanfeng.coverage.roster.Engagement;
import io.nuanfeng.coverage.roster.Hire;
import io.nuanfeng.coverage.roster.HireAnswer;
import io.nuanfeng.coverage.roster.HireOutcome;
import io.nuanfeng.coverage.roster.Job;
import io.nuanfeng.coverage.roster.Leave;
import io.nuanfeng.coverage.roster.LeaveCause;
import io.nuanfeng.coverage.roster.LeaveOrder;
import io.nuanfeng.coverage.roster.Mend;
import io.nuanfeng.coverage.roster.Transfer;
import io.nuanfeng.coverage.roster.TransferOrder;
import io.nuanfeng.coverage.roster.Worker;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.problem.Violation;
import io.nuanfeng.kernel.problem.Words;

/** What outlets declare, and how each person is answered. */
final class HireMapper {

    private HireMapper() {}

    static Hire hire(HireRequest asked) {
        return new Hire(
                new Worker(
                        asked.getName(),
                        IdType.valueOf(asked.getIdType().name()),
                        asked.getIdNumber(),
                        asked.getPhone()),
                Job.valueOf(asked.getJob().name()),
                Engagement.valueOf(asked.getEngagement().name()),
                Contract.valueOf(asked.getContract().name()),
                asked.getContractOn(),
                asked.getHiredOn(),
                asked.getFullyInsured(),
                text(asked.getNote()),
                text(asked.getEvidence()),
                dispatch(asked.getDispatch()));
    }

    static LeaveOrder leavers(String outletId, LeaversRequest asked) {
        return new LeaveOrder(
                outletId, asked.getPeople().stream().map(HireMapper::leave).toList());
    }

    static TransferOrder transfers(String outletId, TransfersRequest asked) {
        return new TransferOrder(
                outletId,
                asked.getToOutletId(),
                asked.getPeople().stream().map(HireMapper::transfer).toList());
    }

    static Mend mend(MendRequest asked) {
        return new Mend(
                asked.getPerson() == null ? null : hire(asked.getPerson()),
                asked.getLeftOn(),
                asked.getCause() == null
                        ? null
                        : LeaveCause.valueOf(asked.getCause().name()));
    }

    static DeclaredView answer(HireAnswer answer, Locale locale) {
        return new DeclaredView()
                .dryRun(answer.dryRun())
                .items(answer.items().stream().map(item -> item(item, locale)).toList());
    }

    static List<FindingView> findings(List<Doubt> doubts, Locale locale) {
        return doubts.stream()
                .map(doubt -> new FindingView()
                        .severity(FindingView.SeverityEnum.valueOf(
                                doubt.severity().name()))
                        .code(doubt.code())
                        .field(doubt.field().isEmpty() ? null : doubt.field())
                        .message(Words.say(
                                "problems",
                                locale,
                                "violation." + doubt.code(),
                                doubt.args().toArray())))
                .toList();
    }

    private static DeclaredItemView item(HireOutcome outcome, Locale locale) {
        return new DeclaredItemView()
                .index(outcome.index())
                .taken(DeclaredItemView.TakenEnum.valueOf(outcome.taken().name()))
                .enrolmentId(outcome.enrolmentId())
                .state(
                        outcome.state() == null
                                ? null
                                : DeclaredItemView.StateEnum.valueOf(
                                        outcome.state().name()))
                .findings(findings(outcome.doubts(), locale));
    }

    private static Leave leave(LeaverRequest asked) {
        requireName(asked.getEnrolmentId(), asked.getIdNumber());
        return new Leave(
                text(asked.getEnrolmentId()),
                text(asked.getIdNumber()),
                asked.getLeftOn(),
                LeaveCause.valueOf(asked.getCause().name()));
    }

    private static Transfer transfer(TransferRequest asked) {
        requireName(asked.getEnrolmentId(), asked.getIdNumber());
        return new Transfer(
                text(asked.getEnrolmentId()), text(asked.getIdNumber()), asked.getLeftOn(), asked.getHiredOn());
    }

    /** One of two fields, which a contract cannot say. */
    private static void requireName(String enrolmentId, String idNumber) {
        if (text(enrolmentId).isEmpty() == text(idNumber).isEmpty()) {
            throw Problem.invalid(new Violation("people.idNumber", "required"));
        }
    }

    private static Dispatch dispatch(DispatchView asked) {
        return asked == null ? null : new Dispatch(asked.getAgency(), text(asked.getPermit()), asked.getPermitUntil());
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
