package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.ledger.Dispute.About;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What a discrepancy is, in one sentence for support. */
record Sentence(Kind kind, JsonNode facts, long stake, Instant since, Formats formats) {

    String words() {
        var when = formats.moment(since);
        return switch (kind) {
            case OVERDUE ->
                credits("back") == 0
                        ? formats.credits(stake) + " should have been back by " + when + "."
                        : number("back") + " of " + formats.credits(credits("charged")) + " came back; the other "
                                + formats.number(stake) + " should have by " + when + ".";
            case WITHOUT_CHARGE ->
                formats.credits(credits("back")) + " came back at " + when + ", and the ledger shows no charge for it.";
            case RETURNED_TWICE ->
                number("returns") + " lines gave back " + formats.credits(credits("back")) + " for a charge of "
                        + number("charged") + ".";
            case MORE_THAN_CHARGED ->
                formats.credits(credits("back")) + " came back for a charge of " + number("charged") + ".";
            case STUCK -> "It is still in progress, and three times its tool’s usual time was over at " + when + ".";
            case WITHOUT_OUTPUT ->
                "It counts as complete and gave no result"
                        + (stake > 0 ? "; " + formats.credits(stake) + " were charged." : "; nothing was charged.");
            case GAP ->
                facts.has("after")
                        ? "Line " + formats.number(credits("after") + 1) + " has been missing since " + when + "."
                        : "Lines came at " + when + ", and none before them.";
            case CONTRADICTION -> contradiction();
        };
    }

    private String contradiction() {
        if (!facts.has("about")) {
            return "Line " + number("line") + " is of a kind that we have no rule for: “"
                    + facts.path("word").asText() + "”.";
        }
        return about(About.valueOf(facts.path("about").asText())) + " Kept: “"
                + facts.path("kept").asText() + "”; beside it: “"
                + facts.path("beside").asText() + "”.";
    }

    private String about(About about) {
        return switch (about) {
            case BALANCE -> "Line " + number("line") + " doesn’t follow from the balance before it.";
            case LINE -> "Line " + number("line") + " has two contents.";
            case STATEMENT -> "A statement as of line " + number("line") + " names another balance.";
            case EVENT -> "One event has two contents.";
            case REVISION -> "One revision has two contents.";
            case OWNER -> "An event names this customer for somebody else’s project or event.";
        };
    }

    private long credits(String fact) {
        return facts.path(fact).asLong();
    }

    private String number(String fact) {
        return formats.number(credits(fact));
    }
}
