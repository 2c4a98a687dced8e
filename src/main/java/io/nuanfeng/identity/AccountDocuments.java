package io.nuanfeng.identity;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.OwnDocument;
import io.nuanfeng.kernel.security.OwnDocuments;

/** The document on the actor's account. */
@ApplicationScoped
class AccountDocuments implements OwnDocuments {

    @Inject
    AccountRepository accounts;

    @Override
    public Uni<Optional<OwnDocument>> of(Actor actor) {
        return accounts.find(actor.accountId())
                .map(found -> found.flatMap(account -> account.document()
                        .map(document -> new OwnDocument(
                                document.name(), document.type().name(), document.number(), account.phone()))));
    }
}
