package ai.magichour.helpcenter.tickets.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "tickets", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance choose(ChoosePage page);

    static native TemplateInstance ask(AskPage page);

    static native TemplateInstance check(CheckPage page);

    static native TemplateInstance gone();

    static native TemplateInstance notSaved(AskForm form, String project, String reference);
}
