package ai.magichour.helpcenter.tickets.evidence;

import ai.magichour.helpcenter.checklists.Result;
import ai.magichour.helpcenter.credits.CreditWords;
import ai.magichour.helpcenter.credits.Words;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What was true at one moment, and in which words the customer read it: in English for support, and where the customer
 * reads another language, in theirs too.
 *
 * @param policy the rules and the window by which the refund status was found
 * @param project null for a question that isn't about a project
 * @param books how much of the ledger was known; its numbers are null while nothing was
 * @param checklist what the customer's checklist said; null where they hadn't opened it
 * @param spoken the same in the customer's language; null where that is English
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(
        Instant at,
        String policy,
        About project,
        Verdict verdict,
        List<Entry> lines,
        Books books,
        JsonNode checklist,
        Spoken spoken) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The project as the platform had told of it; most of it is null for one that only the ledger names. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record About(
            String id,
            String title,
            String tool,
            String media,
            String type,
            String status,
            String errorCode,
            String errorMessage,
            Instant createdAt,
            Instant endedAt,
            Integer outputs,
            List<Sent> sent) {

        private About with(List<Sent> said) {
            return new About(
                    id, title, tool, media, type, status, errorCode, errorMessage, createdAt, endedAt, outputs, said);
        }
    }

    /** One thing the customer had sent with the project. */
    public record Sent(String label, String value) {}

    /** The verdict in the customer's words. {@code charged} and {@code back} are credits. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Verdict(
            String state,
            String stateTone,
            String money,
            String moneyTone,
            String happened,
            String credits,
            RefundStatus refund,
            Instant expectedBy,
            long charged,
            long back) {}

    /** What is said of a project, in one language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Spoken(String language, List<Sent> sent, Verdict verdict, JsonNode checklist) {}

    /** A line of the ledger. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(long sequence, String kind, long amount, long balance, String reference, Instant at) {

        static Entry of(Line line) {
            return new Entry(line.sequence(), line.kind(), line.amount(), line.balance(), line.reference(), line.at());
        }

        /** What it is called, in the reader's language. */
        public String what(Formats formats) {
            return new Words(formats.words(CreditWords.class)).of(kind, amount);
        }
    }

    /** The customer's whole ledger as of its last visible line. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Books(Long sequence, Long balance, Instant fedUntil, boolean behind, boolean checked) {}

    /** The checklist as its customer saw it; null where they hadn't opened it. */
    public Result result() {
        return checklist == null || checklist.isNull() ? null : Result.read(checklist);
    }

    /** The same with what the customer's checklist said. */
    Evidence with(JsonNode result) {
        return new Evidence(at, policy, project, verdict, lines, books, result, spoken);
    }

    /** The same with how it reads in the customer's language. */
    Evidence with(Spoken theirs) {
        return new Evidence(at, policy, project, verdict, lines, books, checklist, theirs);
    }

    /** As its customer reads it, where it was kept in their language; else in English. */
    public Evidence in(Locale reader) {
        return spoken == null || project == null || !spoken.language.equals(reader.toLanguageTag())
                ? this
                : new Evidence(
                        at, policy, project.with(spoken.sent), spoken.verdict, lines, books, spoken.checklist, null);
    }

    public JsonNode json() {
        return JSON.valueToTree(this);
    }

    public static Evidence read(JsonNode json) {
        return JSON.convertValue(json, Evidence.class);
    }

    /** Whether what matters to the case is the same now: the status, the verdict and the lines, not the time. */
    public boolean saysTheSameAs(Evidence now) {
        if (project == null || now.project == null) {
            return project == now.project;
        }
        return status().equals(now.status()) && refund() == now.refund() && lines.equals(now.lines);
    }

    private String status() {
        return String.valueOf(project.status);
    }

    public RefundStatus refund() {
        return verdict == null ? null : verdict.refund;
    }
}
