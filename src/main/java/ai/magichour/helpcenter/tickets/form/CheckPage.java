package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.tickets.SupportHours;
import java.time.Instant;

/** Everything that will be sent, before it is. */
public record CheckPage(AskPage ask, Instant answerBy) {

    static CheckPage of(AskPage ask, SupportHours hours) {
        return new CheckPage(ask, hours.answerBy(ask.formats().now()));
    }

    public String concern() {
        return ask.offered().stream()
                .filter(ask::isChosen)
                .map(ask::concernWords)
                .findFirst()
                .orElse("");
    }

    /** Back to the form with everything that was typed. */
    public String changeHref() {
        return "/tickets/new?draft=" + ask.form().draft();
    }
}
