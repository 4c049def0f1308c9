package ai.magichour.helpcenter.credits;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "credits", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance header(Balance balance);

    static native TemplateInstance lines(LinesPage page);
}
