package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What was noticed about a customer; what an event says of somebody else's project is not theirs to read. */
@ApplicationScoped
@Priority(40)
class DiscrepancyData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(DiscrepancyWords.class);
        return List.of(Kept.staying(words.kept(), words.keptUntil(), words.keptWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Discrepancy>write(json, "noticed", last -> Discrepancy.after(customer, last), noticed -> {
            json.writeStringField("kind", noticed.kind.label());
            if (noticed.isTheirs()) {
                json.writeStringField("project", noticed.projectId);
                json.writePOJOField("facts", noticed.facts);
                json.writeNumberField("credits", noticed.stake);
            }
            json.writePOJOField("since", noticed.since);
            json.writePOJOField("noticedAt", noticed.foundAt);
            json.writeStringField("state", noticed.state.name());
            json.writeStringField("ticket", noticed.ticket);
        });
    }
}
