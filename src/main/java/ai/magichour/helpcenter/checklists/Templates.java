package ai.magichour.helpcenter.checklists;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "checklists", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance checklist(ChecklistPage page);

    static native TemplateInstance result(Result result, ai.magichour.helpcenter.web.Formats formats);
}
