package io.nuanfeng.kernel.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MultivaluedMap;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import io.nuanfeng.kernel.security.Actor;
import io.nuanfeng.kernel.security.CurrentActor;
import io.nuanfeng.kernel.security.Role;

/** The page being shown: whose it is, in which language and how large. Templates know it as {@code inject:page}. */
@Named("page")
@RequestScoped
public class Page {

    /** The cookie with the type size: standard, large or huge. */
    public static final String SIZE = "size";
    /** The cookie with the colours: auto, light or dark. */
    public static final String THEME = "theme";

    @Inject
    RoutingContext request;

    @Inject
    CurrentActor actor;

    public Locale locale() {
        return Languages.of(request);
    }

    /** As the {@code lang} attribute of the page says it. */
    public String getLang() {
        return locale().toLanguageTag();
    }

    public boolean isEnglish() {
        return locale().equals(Locale.ENGLISH);
    }

    public String getSize() {
        return cookie(SIZE).filter(size -> size.matches("large|huge")).orElse("standard");
    }

    /** What one tap on the size switch leads to. */
    public String getNextSize() {
        return switch (getSize()) {
            case "standard" -> "large";
            case "large" -> "huge";
            default -> "standard";
        };
    }

    public String getTheme() {
        return cookie(THEME).filter(theme -> theme.matches("light|dark")).orElse("auto");
    }

    public String getPath() {
        return request.request().path();
    }

    /** Whether a tab of the desk is the one being looked at; its inner pages count. */
    public boolean isAt(String address) {
        return getPath().equals(address)
                || !address.equals("/desk") && getPath().startsWith(address + "/");
    }

    public boolean may(String role) {
        return getActor().has(Role.valueOf(role));
    }

    /** Whether any of the roles, with blanks between them, is the reader's. */
    public boolean mayAny(String roles) {
        return Stream.of(roles.split(" ")).anyMatch(this::may);
    }

    public Actor getActor() {
        return actor.get();
    }

    public boolean isVisitor() {
        return getActor().isVisitor();
    }

    public boolean isStaff() {
        return getActor().isStaff();
    }

    /** What was typed, in the reader's language. */
    public PageForm form(MultivaluedMap<String, String> typed) {
        return new PageForm(locale(), typed);
    }

    public PageForm emptyForm() {
        return new PageForm(locale(), null);
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }
}
