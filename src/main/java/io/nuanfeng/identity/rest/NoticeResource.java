package io.nuanfeng.identity.rest;

import jakarta.inject.Inject;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import io.nuanfeng.contract.identity.model.NoticeView;
import io.nuanfeng.contract.identity.model.NoticesView;
import io.nuanfeng.contract.identity.resources.NoticesApi;
import io.nuanfeng.kernel.notice.Inbox;
import io.nuanfeng.kernel.notice.NoticeWords;
import io.nuanfeng.kernel.notice.Notices;
import io.nuanfeng.kernel.notice.Told;
import io.nuanfeng.kernel.page.Languages;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** The inbox over HTTP. */
class NoticeResource implements NoticesApi {

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    @Inject
    RoutingContext request;

    @Override
    @Authenticated
    public Uni<RestResponse<NoticesView>> listMyNotices(Integer limit, String cursor) {
        var words = new NoticeWords(Languages.of(request));
        return notices.mine(current.get(), cursor == null ? "" : cursor, limit)
                .map(inbox -> RestResponse.ok(view(inbox, words)));
    }

    @Override
    @Authenticated
    public Uni<RestResponse<Void>> readMyNotice(String id) {
        return notices.read(current.get(), id).replaceWith(RestResponse.noContent());
    }

    private static NoticesView view(Inbox inbox, NoticeWords words) {
        return new NoticesView()
                .items(inbox.items().stream().map(told -> view(told, words)).toList())
                .unread(inbox.unread())
                .next(inbox.next().isEmpty() ? null : inbox.next());
    }

    private static NoticeView view(Told told, NoticeWords words) {
        return new NoticeView()
                .id(told.id())
                .kind(told.kind())
                .title(words.title(told.kind()))
                .text(words.text(told))
                .link(told.link())
                .toldAt(ShanghaiClock.at(told.toldAt()))
                .readAt(told.isRead() ? ShanghaiClock.at(told.readAt()) : null);
    }
}
