package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.ledger.LedgerWords;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What was asked for on a customer's behalf, once it was sent; who of support asked is not theirs to know. */
@ApplicationScoped
@Priority(75)
class CommandData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(LedgerWords.class);
        return List.of(Kept.staying(words.keptCommands(), words.keptCommandsUntil(), words.keptCommandsWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Command>write(json, "creditsAskedFor", last -> Command.sentAfter(customer, last), command -> {
            json.writeStringField("project", command.projectId);
            json.writeNumberField("amount", command.amount);
            json.writeBooleanField("goodwill", command.goodwill);
            json.writeStringField("state", command.state.name());
            json.writePOJOField("sentAt", command.sentAt);
            json.writePOJOField("doneAt", command.doneAt);
            json.writePOJOField("line", command.line);
        });
    }
}
