package ai.magichour.helpcenter.ledger.commands;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.web.Formats;

/**
 * What a command would do, before anybody asks for it.
 *
 * @param book the customer's, as it stands; null for somebody of whom the platform has said nothing
 */
public record Preview(Allowance allowance, Book book, long amount, boolean goodwill) {

    /** Why it can't be asked for; null if it can. */
    public Refusal refusal() {
        return allowance.refusal(amount, goodwill);
    }

    public boolean needsLead() {
        return allowance.needsLead(amount);
    }

    /** The line that it is as of; null while none is known. */
    public Long sequence() {
        return book == null || !book.started() ? null : book.sequence;
    }

    /** Null while it isn't known, and never zero instead. */
    public Long balanceBefore() {
        return book == null || !book.started() ? null : book.balance;
    }

    public Long balanceAfter() {
        return balanceBefore() == null ? null : Long.valueOf(balanceBefore() + amount);
    }

    public long netCostBefore() {
        return allowance.sums().charged() - allowance.sums().back();
    }

    /** Below zero where more comes back than it cost. */
    public long netCostAfter() {
        return netCostBefore() - amount;
    }

    /** "return 96: balance 40 → 136, net cost of the project 0" */
    public String inWords(Formats formats) {
        var balance = balanceBefore() == null
                ? "balance not known"
                : "balance " + formats.number(balanceBefore()) + " → " + formats.number(balanceAfter());
        var cost = netCostAfter() < 0 ? formats.signed(netCostAfter()) : formats.number(netCostAfter());
        return "return " + formats.number(amount) + ": " + balance + ", net cost of the project " + cost;
    }
}
