package io.nuanfeng.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.identity.model.DemoAccountView;
import io.nuanfeng.contract.identity.model.DemoAccountsView;
import io.nuanfeng.contract.identity.model.DemoMessageView;
import io.nuanfeng.contract.identity.model.DemoMessagesView;
import io.nuanfeng.contract.identity.model.RoleView;
import io.nuanfeng.contract.identity.resources.DemoApi;
import io.nuanfeng.identity.DemoMessages;
import io.nuanfeng.identity.SampleAccount;
import io.nuanfeng.identity.SampleAccounts;
import io.nuanfeng.kernel.time.ShanghaiClock;

class DemoResource implements DemoApi {

    @Inject
    DemoMessages messages;

    @Inject
    SampleAccounts accounts;

    @Override
    @PermitAll
    public Uni<RestResponse<DemoMessagesView>> listDemoMessages(String phone) {
        return messages.of(phone == null ? "" : phone)
                .map(kept -> new DemoMessagesView()
                        .items(kept.stream().map(DemoResource::view).toList()))
                .map(RestResponse::ok);
    }

    @Override
    @PermitAll
    public Uni<RestResponse<DemoAccountsView>> listDemoAccounts() {
        return Uni.createFrom()
                .item(() -> RestResponse.ok(new DemoAccountsView()
                        .items(accounts.list().stream().map(DemoResource::view).toList())));
    }

    private static DemoMessageView view(DemoMessages.Kept kept) {
        return new DemoMessageView().phone(kept.phone()).text(kept.text()).sentAt(ShanghaiClock.at(kept.at()));
    }

    private static DemoAccountView view(SampleAccount sample) {
        return new DemoAccountView()
                .role(RoleView.fromValue(sample.role().name()))
                .displayName(sample.name())
                .phone(sample.phone())
                .username(sample.username())
                .password(sample.password())
                .totpSecret(sample.totpSecret())
                .scope(sample.scope() == null ? null : sample.scope().id());
    }
}
