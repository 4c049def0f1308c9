package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "me", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance me(MePage page, String problem);

    static native TemplateInstance confirm(Confirmation asked, String token, Formats formats);

    static native TemplateInstance over();

    static native TemplateInstance deletion(Everything.Listed kept);

    static native TemplateInstance deleted(
            Deletion.Result result, Everything.Listed kept, Customer customer, Formats formats);
}
