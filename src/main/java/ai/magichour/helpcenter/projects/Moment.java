package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.Tone;
import ai.magichour.helpcenter.web.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One entry of a project's timeline: something that happened to it, a line of the ledger, or what support asked for.
 * Oldest first; at the end, while credits are awaited, when they are expected.
 *
 * @param at null only if nobody said when
 * @param line null for what isn't a line
 * @param asked how many credits were asked for; null for what isn't a question to the platform
 */
public record Moment(What what, Tone tone, Instant at, Line line, Long asked) {

    private Moment(What what, Tone tone, Instant at, Line line) {
        this(what, tone, at, line, null);
    }

    public String inWords(MomentWords words, Formats formats) {
        return switch (what) {
            case CREATED -> words.created();
            case CHARGED -> words.charged();
            case ADJUSTED -> line.amount() < 0 ? words.adjustedUp() : words.adjustedDown();
            case COMPLETED -> words.completed();
            case FAILED -> words.failed();
            case CANCELED -> words.canceled();
            case ASKED -> words.asked(formats.credits(asked));
            case ASKED_AS_GOODWILL -> words.askedAsGoodwill(formats.credits(asked));
            case DECLINED -> words.declined();
            case RETURNED -> words.returned();
            case GOODWILL -> words.goodwill();
            case OTHER -> words.other(line.kind());
            case EXPECTED -> words.expected();
            case MISSED -> words.missed();
        };
    }

    public boolean isEstimate() {
        return what == What.EXPECTED || what == What.MISSED;
    }

    /** What happened. */
    public enum What {
        /** The project was made. */
        CREATED,
        /** The platform took credits for it. */
        CHARGED,
        /** The platform corrected its estimate. */
        ADJUSTED,
        /** It finished. */
        COMPLETED,
        /** It failed. */
        FAILED,
        /** It was canceled. */
        CANCELED,
        /** Support asked the platform to give credits back. */
        ASKED,
        /** Support asked the platform for credits though nothing is due. */
        ASKED_AS_GOODWILL,
        /** The platform won't give what support asked for. */
        DECLINED,
        /** Credits came back. */
        RETURNED,
        /** Credits came back as goodwill. */
        GOODWILL,
        /** A line of a kind that has no other place here. */
        OTHER,
        /** By our estimate, credits should come back. */
        EXPECTED,
        /** Our estimate of when credits should have come back passed. */
        MISSED
    }

    static List<Moment> of(Facts facts, List<Line> lines, List<Command> commands, Refund refund, Instant now) {
        var moments = new ArrayList<Moment>();
        if (facts.createdAt() != null) {
            moments.add(new Moment(What.CREATED, Tone.NEUTRAL, facts.createdAt(), null));
        }
        lines.forEach(line -> moments.add(of(line)));
        commands.stream().filter(command -> command.sentAt != null).forEach(command -> moments.addAll(of(command)));
        var end = end(facts);
        if (end != null) {
            moments.add(end);
        }
        // In one instant things stand in the order they have in life: charged, ended, returned.
        moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::what));
        if (refund.expectedBy() != null) {
            var isPast = refund.isPast(now);
            moments.add(new Moment(
                    isPast ? What.MISSED : What.EXPECTED, isPast ? Tone.ACT : Tone.WAITING, refund.expectedBy(), null));
        }
        return moments;
    }

    private static Moment of(Line line) {
        return switch (line.is()) {
            case CHARGE -> new Moment(What.CHARGED, Tone.NEUTRAL, line.at(), line);
            case ADJUSTMENT -> new Moment(What.ADJUSTED, Tone.NEUTRAL, line.at(), line);
            case REFUND -> new Moment(What.RETURNED, Tone.DONE, line.at(), line);
            case GOODWILL -> new Moment(What.GOODWILL, Tone.DONE, line.at(), line);
            case GRANT, EXPIRY, UNKNOWN -> new Moment(What.OTHER, Tone.NEUTRAL, line.at(), line);
        };
    }

    private static List<Moment> of(Command command) {
        var what = command.goodwill ? What.ASKED_AS_GOODWILL : What.ASKED;
        var tone = command.state.isOnItsWay() ? Tone.WAITING : Tone.NEUTRAL;
        var asked = new Moment(what, tone, command.sentAt, null, command.amount);
        return command.isDeclined()
                ? List.of(asked, new Moment(What.DECLINED, Tone.NEUTRAL, command.answeredAt, null))
                : List.of(asked);
    }

    private static Moment end(Facts facts) {
        if (facts.endedAt() == null) {
            return null;
        }
        return switch (facts.group()) {
            case COMPLETED -> new Moment(What.COMPLETED, Tone.NEUTRAL, facts.endedAt(), null);
            case FAILED -> new Moment(What.FAILED, Tone.NEUTRAL, facts.endedAt(), null);
            case CANCELED -> new Moment(What.CANCELED, Tone.NEUTRAL, facts.endedAt(), null);
            case PROGRESS, UNKNOWN -> null;
        };
    }
}
