package ai.magichour.helpcenter.checklists;

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

/** What a customer did with checklists, and what was advised to them. */
@ApplicationScoped
@Priority(70)
class ChecklistData implements OwnData {

    private static final String KEY = "checklists";

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(ChecklistWords.class);
        return List.of(Kept.removable(KEY, words.kept(), words.keptUntil(), words.keptWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Progress>write(json, "checklists", last -> Progress.after(customer, last), progress -> {
            json.writeStringField("project", progress.projectId);
            json.writePOJOField("answers", progress.answers);
            json.writePOJOField("changed", progress.ticks);
            json.writePOJOField("outcome", progress.outcome);
            json.writePOJOField("outcomeAt", progress.outcomeAt);
            json.writePOJOField("openedAt", progress.openedAt);
        });
        Slices.<ShownFinding>write(json, "advice", last -> ShownFinding.after(customer, last), shown -> {
            json.writeStringField("project", shown.projectId);
            json.writeStringField("finding", shown.finding);
            json.writeStringField("verdict", shown.verdict);
            json.writePOJOField("shownAt", shown.shownAt);
        });
    }

    @Override
    public Map<String, Integer> forget(UUID customer) {
        ShownFinding.delete("customerId", customer);
        return Map.of(KEY, (int) Progress.delete("customerId", customer));
    }
}
