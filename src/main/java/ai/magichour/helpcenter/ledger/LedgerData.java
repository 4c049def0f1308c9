package ai.magichour.helpcenter.ledger;

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

/** A customer's books. Of a contradiction they are told that there is one and where, not what else was said. */
@ApplicationScoped
@Priority(80)
class LedgerData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(LedgerWords.class);
        return List.of(Kept.staying(words.kept(), words.keptUntil(), words.keptWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Line>write(
                json,
                "credits",
                last -> CreditEntry.before(customer, last == null ? Long.MAX_VALUE : last.sequence(), Slices.SIZE),
                line -> line(json, line));
        Slices.<WaitingLine>write(
                json, "creditsWaiting", last -> WaitingLine.after(customer, last), row -> line(json, row.line()));
        Slices.<StatementRow>write(json, "statements", last -> StatementRow.after(customer, last), row -> {
            json.writeNumberField("sequence", row.sequence);
            json.writeNumberField("balance", row.balance);
            json.writePOJOField("at", row.at);
        });
        Slices.<SettlementRow>write(json, "settlements", last -> SettlementRow.after(customer, last), row -> {
            json.writeNumberField("sequence", row.sequence);
            json.writeNumberField("balanceBefore", row.balanceBefore);
            json.writeNumberField("balanceAfter", row.balanceAfter);
            json.writeNumberField("setAside", row.setAside);
            json.writePOJOField("at", row.at);
        });
        Slices.<Contradiction>write(json, "contradictions", last -> Contradiction.after(customer, last), row -> {
            json.writePOJOField("sequence", row.sequence);
            json.writePOJOField("foundAt", row.foundAt);
            json.writePOJOField("settledAt", row.settledAt);
        });
    }

    private static void line(JsonGenerator json, Line line) throws IOException {
        json.writeNumberField("sequence", line.sequence());
        json.writeStringField("kind", line.kind());
        json.writeNumberField("amount", line.amount());
        json.writeNumberField("balance", line.balance());
        json.writeStringField("project", line.project());
        json.writeStringField("reference", line.reference());
        json.writePOJOField("at", line.at());
    }
}
