package ai.magichour.helpcenter.tickets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "tickets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance list(TicketList page);

    static native TemplateInstance thread(ThreadPage page);

    static native TemplateInstance later(String back, String wait, String time);

    static native TemplateInstance confirmation(ThreadPage page);
}
