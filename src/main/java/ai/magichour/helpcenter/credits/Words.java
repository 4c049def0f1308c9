package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.ledger.Line;

/** What a line of the ledger is called. A kind that we have no rule for keeps the platform's word. */
record Words(CreditWords words) {

    String of(Line line) {
        return switch (line.is()) {
            case GRANT -> words.grant();
            case CHARGE -> words.charge();
            case ADJUSTMENT -> line.amount() < 0 ? words.adjustedUp() : words.adjustedDown();
            case REFUND -> words.refund();
            case GOODWILL -> words.goodwill();
            case EXPIRY -> words.expiry();
            case UNKNOWN -> words.unknown(line.kind());
        };
    }
}
