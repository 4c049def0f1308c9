package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.ledger.Kind;
import ai.magichour.helpcenter.ledger.Line;

/** What a line of the ledger is called. A kind that we have no rule for keeps the platform's word. */
public record Words(CreditWords words) {

    String of(Line line) {
        return of(line.kind(), line.amount());
    }

    /** @param kind as the platform names it */
    public String of(String kind, long amount) {
        return switch (Kind.of(kind)) {
            case GRANT -> words.grant();
            case CHARGE -> words.charge();
            case ADJUSTMENT -> amount < 0 ? words.adjustedUp() : words.adjustedDown();
            case REFUND -> words.refund();
            case GOODWILL -> words.goodwill();
            case EXPIRY -> words.expiry();
            case UNKNOWN -> words.unknown(kind);
        };
    }
}
