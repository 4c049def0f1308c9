package ai.magichour.helpcenter.projects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "projects", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
class Templates {

    static native TemplateInstance list(ListPage page);

    static native TemplateInstance project(ProjectPage page);

    static native TemplateInstance verdict(ProjectPage page);

    static native TemplateInstance arriving(ArrivingPage page);

    static native TemplateInstance arrivingVerdict(ArrivingPage page);

    static native TemplateInstance home(ListPage page, String hint);
}
