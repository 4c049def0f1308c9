package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.ledger.commands.Ask;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.form.Seal;
import ai.magichour.helpcenter.web.Typed;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an agent wants to have returned.
 *
 * @param amount credits; 0 for what isn't a number of them
 * @param typed the amount as it was typed
 * @param reason null while none is chosen
 * @param key drawn when the form was made
 */
public record RefundForm(long amount, String typed, Reason reason, boolean goodwill, UUID key) {

    private static final int LONGEST = 20;
    /** A comma only groups thousands: "9,5" is not 95. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");

    static RefundForm read(String amount, String reason, String goodwill, String key) {
        var typed = Typed.line(amount, LONGEST);
        return new RefundForm(
                NUMBER.matcher(typed).matches() ? Long.parseLong(typed.replace(",", "")) : 0,
                typed,
                reason(reason).orElse(null),
                goodwill != null,
                Seal.id(key).orElseGet(UUID::randomUUID));
    }

    /** What the facts speak for, before anybody typed. */
    static RefundForm of(long amount, Reason reason) {
        return new RefundForm(amount, String.valueOf(amount), reason, false, UUID.randomUUID());
    }

    /** The same form, drawn anew: what it asks for is another thing than what was asked before. */
    RefundForm anew() {
        return new RefundForm(amount, typed, reason, goodwill, UUID.randomUUID());
    }

    private static Optional<Reason> reason(String name) {
        return Stream.of(Reason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    /** Also where the box isn't ticked but the reason says so. */
    public boolean isGift() {
        return goodwill || reason != null && reason.isGoodwill();
    }

    public boolean isReason(Reason one) {
        return one == reason;
    }

    Ask ask(Ticket ticket, String by) {
        return new Ask(
                ticket.customerId, ticket.projectId, amount, reason, goodwill, ticket.number, by, key.toString());
    }
}
