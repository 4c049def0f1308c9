package ai.magichour.helpcenter.desk.discrepancies;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What doesn't fit. */
public enum Kind {
    /** It failed or was canceled, and credits should have been back by our estimate and aren't. */
    OVERDUE("Not back in time"),
    /** Credits were returned for a project that the ledger shows no charge for. */
    WITHOUT_CHARGE("Returned without a charge"),
    /** More than one line returned credits, together more than it cost. */
    RETURNED_TWICE("Returned twice"),
    /** More credits came back than it cost. */
    MORE_THAN_CHARGED("More back than charged"),
    /** In progress for more than three times the tool's usual time. */
    STUCK("Stuck"),
    /** It counts as complete, gave no result, and nothing came back. */
    WITHOUT_OUTPUT("Complete without a result"),
    /** Lines of the ledger have been missing for more than ten minutes. */
    GAP("Lines missing"),
    /** Two words of the platform can't both be true, or one is of a kind that we have no rule for. */
    CONTRADICTION("Contradiction");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether giving credits back is what would mend it. */
    public boolean isReturnable() {
        return this == OVERDUE || this == STUCK || this == WITHOUT_OUTPUT;
    }

    /** Empty for a word that is no kind. */
    static Optional<Kind> at(String address) {
        return Stream.of(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst();
    }
}
