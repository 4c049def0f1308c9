package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Unit;
import java.time.Instant;

/** The balance as a page shows it: a number, the line it is as of, and what we don't know. */
public record Balance(Standing standing, Formats formats) {

    public boolean isKnown() {
        return standing.balance() != null;
    }

    /** Credits after the last visible line. */
    public Long credits() {
        return standing.balance();
    }

    public String word() {
        return formats.unit(Unit.CREDIT, credits() == 1);
    }

    public Long sequence() {
        return standing.sequence();
    }

    /** "as of line 117" while lines are missing, else "as of 14:05 UTC". */
    public String asOf() {
        var words = formats.words(BalanceWords.class);
        return standing.behind() || standing.fedUntil() == null
                ? words.asOfLine(formats.number(sequence()))
                : words.asOfTime(formats.moment(standing.fedUntil()));
    }

    /** Lines are missing, and not because two of them contradict each other. */
    public boolean isBehind() {
        return standing.behind() && !standing.stopped();
    }

    /** The visible lines end before one that doesn't fit. */
    public boolean isStopped() {
        return standing.stopped();
    }

    public boolean isChecked() {
        return standing.checked();
    }

    /** When silence would become worth saying, so that an open page knows when to look again; else null. */
    public Instant quietAt() {
        return isQuiet() ? null : standing.fedUntil().plus(standing.quietAfter());
    }

    public boolean isQuiet() {
        return standing.quiet(formats.now());
    }
}
