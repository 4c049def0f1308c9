package ai.magichour.helpcenter.desk.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance audit(AuditPage page);
}
