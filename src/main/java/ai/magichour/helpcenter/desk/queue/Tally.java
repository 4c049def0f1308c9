package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.desk.acts.BulkOutcome;
import ai.magichour.helpcenter.tickets.TicketNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of an act on many tickets: how many it was done to, and which were left, by why.
 *
 * @param act claimed, answered or closed; null where nothing was to be done
 */
public record Tally(
        String act, int done, List<String> changed, List<String> taken, List<String> unfit, String problem) {

    static final String NO_ANSWER = "Choose an answer.";
    static final String NO_ENDING = "Choose how they ended.";

    static Tally of(String act) {
        return new Tally(act, 0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
    }

    static Tally refused(String problem) {
        return new Tally(null, 0, List.of(), List.of(), List.of(), problem);
    }

    Tally plus(String number, BulkOutcome outcome) {
        switch (outcome) {
            case DONE -> {
                return new Tally(act, done + 1, changed, taken, unfit, problem);
            }
            case CHANGED -> changed.add(number);
            case TAKEN -> taken.add(number);
            case UNFIT -> unfit.add(number);
        }
        return this;
    }

    /** As it stands in an address. */
    String query() {
        return "did=" + act + "&done=" + done + list("changed", changed) + list("taken", taken) + list("unfit", unfit);
    }

    private static String list(String name, List<String> numbers) {
        return numbers.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(String.join(" ", numbers), StandardCharsets.UTF_8);
    }

    /** Null where the address says nothing that we would have written. */
    static Tally read(String act, Integer done, String changed, String taken, String unfit) {
        return act == null
                        || done == null
                        || !List.of("claimed", "answered", "closed").contains(act)
                ? null
                : new Tally(act, done, numbers(changed), numbers(taken), numbers(unfit), null);
    }

    private static List<String> numbers(String text) {
        return Stream.of((text == null ? "" : text).split(" "))
                .map(TicketNumber::in)
                .flatMap(Optional::stream)
                .limit(QueueQuery.SIZE)
                .toList();
    }

    /** The id of the field that mends the problem. */
    public String field() {
        return switch (problem) {
            case NO_ANSWER -> "canned";
            case NO_ENDING -> "reason";
            default -> "pick";
        };
    }

    public boolean isClaim() {
        return "claimed".equals(act);
    }

    public boolean isWhole() {
        return changed.isEmpty() && taken.isEmpty() && unfit.isEmpty();
    }
}
