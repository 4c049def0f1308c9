package ai.magichour.helpcenter.articles;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a signed-in reader said about articles. */
@ApplicationScoped
@Priority(60)
class FeedbackData implements OwnData {

    private static final String KEY = "answers";

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(ArticleWords.class);
        return List.of(Kept.removable(KEY, words.kept(), words.keptUntil(), words.keptWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Feedback>write(json, "articleAnswers", last -> Feedback.after(customer, last), feedback -> {
            json.writeStringField("article", feedback.slug);
            json.writeStringField("answer", feedback.answer.getValue());
            json.writeStringField("comment", feedback.comment);
            json.writePOJOField("at", feedback.at);
        });
    }

    @Override
    public Map<String, Integer> forget(UUID customer) {
        return Map.of(KEY, (int) Feedback.delete("customerId", customer));
    }
}
