package ai.magichour.helpcenter.ledger.commands;

import java.util.UUID;

/**
 * What somebody at the desk asks for.
 *
 * @param amount credits
 * @param goodwill given though nothing is due, so that what the project costs sets no bound
 * @param ticket the number of the ticket it belongs to; null if there is none
 * @param by the subject of whoever asks
 * @param key drawn when the form was made, so that a form that is sent twice asks once
 */
public record Ask(
        UUID customer,
        String project,
        long amount,
        Reason reason,
        boolean goodwill,
        String ticket,
        String by,
        String key) {

    public Ask {
        goodwill = goodwill || reason.isGoodwill();
    }
}
