package ai.magichour.helpcenter.articles;

import ai.magichour.helpcenter.articles.search.Hit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME, basePath = "articles")
class Templates {

    static native TemplateInstance list(
            List<Topic.Chapter> chapters, String typed, List<Hit<Article>> hits, String support);

    static native TemplateInstance article(
            Article article,
            RawString html,
            List<Article> related,
            FeedbackForm form,
            Feedback.Answer thanks,
            String support);
}
