package io.nuanfeng.identity.rest;

import java.util.LinkedHashMap;
import java.util.List;

import io.nuanfeng.contract.common.model.SourceView;
import io.nuanfeng.contract.identity.model.AccessLogView;
import io.nuanfeng.contract.identity.model.AccessView;
import io.nuanfeng.contract.identity.model.ErasureView;
import io.nuanfeng.contract.identity.model.ExportView;
import io.nuanfeng.contract.identity.model.ExportedAccountView;
import io.nuanfeng.contract.identity.model.GivenConsentView;
import io.nuanfeng.contract.identity.model.IdTypeView;
import io.nuanfeng.contract.identity.model.KeptView;
import io.nuanfeng.contract.identity.model.LevelView;
import io.nuanfeng.identity.Account;
import io.nuanfeng.identity.Consent;
import io.nuanfeng.identity.Erasure;
import io.nuanfeng.identity.PersonalData;
import io.nuanfeng.kernel.audit.ReadRecord;
import io.nuanfeng.kernel.time.ShanghaiClock;

final class DataMapper {

    private DataMapper() {}

    static AccessLogView accessLog(List<ReadRecord> readings) {
        return new AccessLogView().items(readings.stream().map(DataMapper::view).toList());
    }

    static ExportView copy(PersonalData.Copy copy, String currentSession) {
        return new ExportView()
                .exportedAt(ShanghaiClock.at(copy.at()))
                .account(account(copy.account()))
                .sessions(AuthMapper.view(copy.sessions(), currentSession).getItems())
                .consents(copy.consents().stream().map(DataMapper::view).toList())
                .accessLog(copy.readings().stream().map(DataMapper::view).toList())
                .records(new LinkedHashMap<>(copy.records()));
    }

    static ErasureView view(Erasure erasure) {
        return new ErasureView()
                .erased(erasure.erased())
                .kept(erasure.kept().stream().map(DataMapper::view).toList());
    }

    private static ExportedAccountView account(Account account) {
        var view = new ExportedAccountView()
                .id(account.id())
                .level(LevelView.fromValue(account.level().name()))
                .roles(AuthMapper.roles(account.roles()))
                .scopes(AuthMapper.scopes(account.scopes()))
                .createdAt(ShanghaiClock.at(account.createdAt()));
        if (!account.phone().isEmpty()) {
            view.phone(account.phone());
        }
        account.document().ifPresent(document -> view.name(document.name())
                .idType(IdTypeView.fromValue(document.type().name()))
                .idNumber(document.number()));
        return view;
    }

    private static AccessView view(ReadRecord reading) {
        return new AccessView()
                .at(ShanghaiClock.at(reading.at()))
                .role(String.join(",", reading.roles()))
                .unit(String.join(",", reading.scopes()))
                .what(reading.what())
                .purpose(reading.purpose());
    }

    private static GivenConsentView view(Consent.Answer answer) {
        return new GivenConsentView()
                .kind(answer.kind())
                .version(answer.version())
                .textHash(answer.textHash())
                .given(answer.given())
                .at(ShanghaiClock.at(answer.at()));
    }

    private static KeptView view(Erasure.Kept kept) {
        return new KeptView()
                .what(kept.what())
                .why(kept.why())
                .source(new SourceView()
                        .instrument(kept.instrument())
                        .article(kept.article())
                        .confidence(SourceView.ConfidenceEnum.GENERAL));
    }
}
