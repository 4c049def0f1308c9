package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.tickets.Ticket.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How support says that a ticket ended. That it is solved is the customer's to say. */
public record Ending(Resolution resolution, String words) {

    /** Those that support may choose. */
    public static List<Ending> all() {
        return Stream.of(Resolution.values())
                .filter(resolution -> resolution != Resolution.SOLVED)
                .map(resolution -> new Ending(resolution, of(resolution)))
                .toList();
    }

    /** Empty for a word that is none of them. */
    public static Optional<Resolution> named(String word) {
        return all().stream()
                .map(Ending::resolution)
                .filter(resolution -> resolution.name().equals(word))
                .findFirst();
    }

    static String of(Resolution resolution) {
        return switch (resolution) {
            case SOLVED -> "the customer says that it’s solved";
            case CREDITS_RETURNED -> "the credits came back";
            case EXPLAINED -> "we explained what happened";
            case DUPLICATE -> "it goes on in another ticket";
            case NO_ANSWER -> "we asked and heard nothing";
        };
    }
}
