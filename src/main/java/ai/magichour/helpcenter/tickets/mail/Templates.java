package ai.magichour.helpcenter.tickets.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "tickets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance letter(LetterPage page);

    static native TemplateInstance letterText(LetterPage page);
}
