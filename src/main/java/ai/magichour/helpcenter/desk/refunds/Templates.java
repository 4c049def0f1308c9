package ai.magichour.helpcenter.desk.refunds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance refund(RefundPage page);

    static native TemplateInstance approvals(ApprovalsPage page);
}
