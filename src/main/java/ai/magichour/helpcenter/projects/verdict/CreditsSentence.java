package ai.magichour.helpcenter.projects.verdict;

import ai.magichour.helpcenter.projects.verdict.Explanation.Case;

/** The second sentence of a verdict, and the short words of a list: what it means for the credits. */
public record CreditsSentence(Case c) {

    public String words() {
        var words = c.words();
        var refund = c.refund();
        var sums = refund.sums();
        var charged = c.formats().credits(sums.charged());
        return switch (refund.status()) {
            case RETURNED -> returned();
            case NOT_DUE -> used(charged);
            case HELD -> held(charged);
            case ASKED_FOR -> words.askedFor(c.formats().credits(refund.asked()));
            case PARTLY_RETURNED -> partly(charged);
            case NOT_CHARGED -> words.notCharged();
            case PENDING -> words.pending(charged, c.formats().moment(refund.expectedBy()));
            case OVERDUE -> words.overdue(charged, c.formats().moment(refund.expectedBy()));
            case UNKNOWN -> unknown(charged);
        };
    }

    /** "95 credits due back by 14:17", for a row of a list. */
    public String brief() {
        var words = c.words();
        var refund = c.refund();
        var sums = refund.sums();
        var charged = c.formats().credits(sums.charged());
        return switch (refund.status()) {
            case RETURNED ->
                refund.isGoodwill()
                        ? words.moneyGoodwill(c.formats().credits(sums.back()))
                        : words.moneyReturned(c.formats().credits(sums.back()));
            case NOT_DUE ->
                sums.charged() > 0
                        ? words.moneyUsed(charged)
                        : Refund.isFree(c.facts(), sums) ? words.moneyNotCharged() : words.moneyNone();
            case HELD -> sums.charged() > 0 ? words.moneyHeld(charged) : words.moneyNone();
            case ASKED_FOR -> words.moneyAskedFor(c.formats().credits(refund.asked()));
            case PARTLY_RETURNED -> words.moneyPartly(c.formats().number(sums.back()), charged);
            case NOT_CHARGED -> words.moneyNotCharged();
            case PENDING -> words.moneyPending(charged, c.formats().plain(refund.expectedBy()));
            case OVERDUE -> words.moneyOverdue(charged);
            case UNKNOWN -> words.moneyUnknown();
        };
    }

    private String returned() {
        var sums = c.refund().sums();
        var back = c.formats().credits(sums.back());
        var time = c.formats().moment(sums.backAt());
        if (c.refund().isGoodwill()) {
            return c.words().goodwill(back, time);
        }
        return switch (c.facts().group()) {
            case COMPLETED -> c.words().returnedNothingDue(back, time);
            case FAILED, CANCELED, PROGRESS, UNKNOWN ->
                c.refund().isMoreThanCharged() && (sums.charged() > 0 || sums.isCanceledOut())
                        ? c.words().returnedMore(back, c.formats().credits(Math.max(0, sums.charged())), time)
                        : c.words().returned(back, time);
        };
    }

    private String used(String charged) {
        var isCharged = c.refund().sums().charged() > 0;
        if (c.facts().isWithoutOutput()) {
            return isCharged ? c.words().usedWithoutOutput(charged) : c.words().nothingWithoutOutput();
        }
        if (isCharged) {
            return c.words().used(charged);
        }
        return Refund.isFree(c.facts(), c.refund().sums())
                ? c.words().free()
                : c.words().usedNothing();
    }

    private String held(String charged) {
        var sums = c.refund().sums();
        if (sums.back() > 0) {
            return c.words().heldPartly(c.formats().number(sums.back()), charged);
        }
        return sums.charged() > 0 ? c.words().held(charged) : c.words().heldNothing();
    }

    private String partly(String charged) {
        var sums = c.refund().sums();
        var back = c.formats().number(sums.back());
        var time = c.formats().moment(sums.backAt());
        if (c.refund().reason() != null) {
            var reason = c.refund().reason() == Refund.Reason.QUIET
                    ? c.words().reasonQuiet()
                    : c.words().reasonNotPublished();
            return c.words().partlyUnknown(back, charged, time, reason);
        }
        var expected = c.formats().moment(c.refund().expectedBy());
        return c.refund().isPast(c.formats().now())
                ? c.words().partlyOverdue(back, charged, time, expected)
                : c.words().partlyExpected(back, charged, time, expected);
    }

    private String unknown(String charged) {
        var words = c.words();
        var line = c.standing().sequence() == null
                ? null
                : c.formats().number(c.standing().sequence());
        return switch (c.refund().reason()) {
            case CHECKING -> words.unknownChecking();
            case NO_RULE_FOR_STATUS -> words.unknownStatusCredits();
            case LINES_MISSING -> words.unknownMissing(line == null ? words.fromTheStart() : words.afterLine(line));
            case NO_CHARGE_SEEN -> line == null ? words.unknownNoLines() : words.unknownNoCharge(line);
            case NOT_PUBLISHED -> words.unknownNotPublished(charged);
            case QUIET ->
                c.standing().fedUntil() == null
                        ? words.unknownNeverHeard(charged)
                        : words.unknownQuiet(
                                charged, c.formats().moment(c.standing().fedUntil()));
        };
    }
}
