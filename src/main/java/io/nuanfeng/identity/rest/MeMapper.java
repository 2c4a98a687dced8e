package io.nuanfeng.identity.rest;

import java.util.List;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.identity.model.ConsentView;
import io.nuanfeng.contract.identity.model.ConsentsRequest;
import io.nuanfeng.contract.identity.model.ConsentsView;
import io.nuanfeng.contract.identity.model.IdTypeView;
import io.nuanfeng.contract.identity.model.IdentityRequest;
import io.nuanfeng.contract.identity.model.LevelView;
import io.nuanfeng.contract.identity.model.MeView;
import io.nuanfeng.identity.Account;
import io.nuanfeng.identity.Consent;
import io.nuanfeng.identity.Consents;
import io.nuanfeng.identity.IdType;
import io.nuanfeng.identity.TypedDocument;
import io.nuanfeng.kernel.identifier.Masks;
import io.nuanfeng.kernel.problem.Problem;
import io.nuanfeng.kernel.time.ShanghaiClock;

final class MeMapper {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");
    private static final int ANY = 0;

    private MeMapper() {}

    static RestResponse<MeView> tagged(Account account) {
        return RestResponse.ResponseBuilder.ok(view(account))
                .header("ETag", "\"" + account.version() + "\"")
                .build();
    }

    static MeView view(Account account) {
        var view = new MeView()
                .id(account.id())
                .displayName(account.displayName())
                .level(LevelView.fromValue(account.level().name()))
                .roles(AuthMapper.roles(account.roles()))
                .scopes(AuthMapper.scopes(account.scopes()))
                .createdAt(ShanghaiClock.at(account.createdAt()));
        if (!account.phone().isEmpty()) {
            view.phone(Masks.phone(account.phone()));
        }
        account.document().filter(document -> !document.number().isEmpty()).ifPresent(document -> view.idType(
                        IdTypeView.fromValue(document.type().name()))
                .idNumber(Masks.idNumber(document.number())));
        return view;
    }

    static TypedDocument document(IdentityRequest request) {
        return new TypedDocument(
                request.getName(), IdType.valueOf(request.getIdType().name()), request.getIdNumber());
    }

    /** The version in an If-Match; a star means whatever stands there, a tag that is none of ours matches nothing. */
    static int version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(Problem.Kind.VERSION_MISSING, "version-missing");
        }
        if (ifMatch.strip().equals("*")) {
            return ANY;
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : Integer.MAX_VALUE;
    }

    static ConsentsView consents(List<Consent> consents) {
        return new ConsentsView().items(consents.stream().map(MeMapper::view).toList());
    }

    static List<Consents.Said> said(ConsentsRequest request) {
        return request.getItems().stream()
                .map(item -> new Consents.Said(item.getKind(), item.getVersion(), item.getGiven()))
                .toList();
    }

    private static ConsentView view(Consent consent) {
        var view = new ConsentView()
                .kind(consent.kind())
                .version(consent.version())
                .text(consent.text())
                .textHash(consent.textHash())
                .given(consent.given());
        consent.answer().ifPresent(answer -> view.givenVersion(answer.version()).at(ShanghaiClock.at(answer.at())));
        return view;
    }
}
