package io.nuanfeng.app;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A refusal as a page: what happened, what to do next, whom to call. */
final class ProblemPages {

    private ProblemPages() {}

    /** Where to sign in so that the page asked for opens afterwards. */
    static URI signIn(String address) {
        var door = address.startsWith("/desk") ? "/staff/sign-in" : "/sign-in";
        return URI.create(door + "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    @CheckedTemplate(basePath = "app")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(int status, String title, String detail, List<String> violations);
    }
}
