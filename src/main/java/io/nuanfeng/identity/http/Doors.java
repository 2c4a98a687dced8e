package io.nuanfeng.identity.http;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import io.nuanfeng.identity.SampleAccount;
import io.nuanfeng.identity.SampleAccounts;
import io.nuanfeng.kernel.page.PageForm;

/** The two doors: for couriers and for staff. The form may carry another one along (see {@link ExpiredForms}). */
@CheckedTemplate(basePath = "identity")
public final class Doors {

    private Doors() {}

    public static native TemplateInstance phone(PageForm form, List<SampleAccount> samples);

    public static native TemplateInstance staff(PageForm form, List<SampleAccounts.Staff> samples);
}
