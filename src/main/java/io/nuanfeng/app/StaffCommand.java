package io.nuanfeng.app;

import java.io.Console;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

import io.nuanfeng.identity.NewStaff;
import io.nuanfeng.identity.StaffAccounts;
import io.nuanfeng.identity.StaffSecrets;
import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.Role;
import io.nuanfeng.kernel.security.Scope;

/**
 * {@code staff open <user> <name> <ROLE> [<DIVISION|OUTLET|ENTERPRISE> <id>]} opens an officer's account, {@code staff
 * grant …} gives it another role, {@code staff revoke|lock|unlock <user>} takes away and gives back. Secrets are said
 * once, on the terminal, so that no log keeps them.
 */
public final class StaffCommand implements QuarkusApplication {

    private static final Actor OPERATOR = Actor.system("operator");
    private static final String USAGE =
            "Please say: staff open|grant <user> <name> <ROLE> [<DIVISION|OUTLET|ENTERPRISE> <id>],"
                    + " or: staff revoke|lock|unlock <user>";

    @Inject
    StaffAccounts accounts;

    @Override
    public int run(String... arguments) throws Exception {
        var words = List.of(arguments);
        var terminal = System.console();
        if (terminal == null) {
            throw new IllegalStateException("Secrets are said on a terminal only; with kubectl use -it");
        }
        try {
            VertxContextSupport.subscribeAndAwait(() -> command(words, terminal));
            return 0;
        } catch (Exception | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Uni<Void> command(List<String> words, Console terminal) {
        var verb = words.size() < 3 ? "" : words.get(1);
        return switch (verb) {
            case "open" ->
                accounts.open(OPERATOR, officer(words))
                        .invoke(secrets -> say(secrets, terminal))
                        .replaceWithVoid();
            case "grant" -> accounts.grant(OPERATOR, officer(words));
            case "revoke" -> accounts.revoke(OPERATOR, words.get(2));
            case "lock" -> accounts.lock(OPERATOR, words.get(2));
            case "unlock" -> accounts.unlock(OPERATOR, words.get(2));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static NewStaff officer(List<String> words) {
        if (words.size() != 5 && words.size() != 7) {
            throw new IllegalArgumentException(USAGE);
        }
        var scope = words.size() == 5
                ? Optional.<Scope>empty()
                : Optional.of(new Scope(Scope.Kind.valueOf(words.get(5)), words.get(6)));
        return new NewStaff(words.get(2), words.get(3), Role.valueOf(words.get(4)), scope);
    }

    private static void say(StaffSecrets secrets, Console terminal) {
        terminal.printf(
                "User name  %s%nPassword   %s%nAuthenticator  %s%n",
                secrets.username(), secrets.password(), secrets.authenticatorAddress());
    }
}
