package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What somebody chose and typed. Typed text survives every refusal; characters that nobody can see are taken out, since
 * nobody typed them.
 *
 * @param happened what came out instead, where it completed
 * @param wrong what is wrong with the facts that go along
 */
public record AskForm(
        UUID draft,
        String concern,
        String expected,
        String happened,
        String wrong,
        String follows,
        List<Problem> problems) {

    static final int LONGEST = 4_000;
    /** Text beyond this isn't shown again: it wasn't typed into this field. */
    private static final int LONGEST_SHOWN = 20_000;

    /** Why a form isn't taken, and which field mends it. */
    public enum Problem {
        NO_CONCERN("concern"),
        NO_EXPECTATION("expected"),
        EXPECTATION_TOO_LONG("expected"),
        HAPPENED_TOO_LONG("happened"),
        WRONG_TOO_LONG("wrong");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }
    }

    static AskForm blank(UUID draft, Concern concern) {
        return new AskForm(draft, concern == null ? "" : concern.address(), "", "", "", null, List.of());
    }

    static AskForm of(Draft draft, UUID id) {
        return new AskForm(
                id, text(draft.concern), draft.expected, draft.happened, draft.wrong, draft.follows, List.of());
    }

    /** What arrived; a concern that isn't offered counts as none. */
    static AskForm read(
            UUID draft,
            String concern,
            String expected,
            String happened,
            String wrong,
            String follows,
            List<Concern> offered) {
        var chosen = Concern.at(text(concern)).filter(offered::contains);
        var read = new AskForm(
                draft,
                chosen.map(Concern::address).orElse(""),
                lines(expected),
                lines(happened),
                lines(wrong),
                follows,
                List.of());
        return read.with(read.found(chosen.isPresent()));
    }

    private List<Problem> found(boolean isChosen) {
        var found = new ArrayList<Problem>();
        if (!isChosen) {
            found.add(Problem.NO_CONCERN);
        }
        if (expected.isBlank()) {
            found.add(Problem.NO_EXPECTATION);
        } else if (count(expected) > LONGEST) {
            found.add(Problem.EXPECTATION_TOO_LONG);
        }
        if (count(happened) > LONGEST) {
            found.add(Problem.HAPPENED_TOO_LONG);
        }
        if (count(wrong) > LONGEST) {
            found.add(Problem.WRONG_TOO_LONG);
        }
        return List.copyOf(found);
    }

    private AskForm with(List<Problem> problems) {
        return new AskForm(draft, concern, expected, happened, wrong, follows, problems);
    }

    /** The same for a ticket that goes on from another one; null from none. */
    AskForm following(String number) {
        return new AskForm(draft, concern, expected, happened, wrong, number, problems);
    }

    /** With the concern as it was sent, for a form that is kept before anybody knows what may be chosen. */
    AskForm choosing(String sent) {
        var known = Concern.at(text(sent)).map(Concern::address).orElse("");
        return new AskForm(draft, known, expected, happened, wrong, follows, problems);
    }

    void into(Draft kept, String project) {
        kept.projectId = project;
        kept.concern = concern.isEmpty() ? null : concern;
        kept.expected = expected;
        kept.happened = happened;
        kept.wrong = wrong;
        kept.follows = follows;
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** What is wrong with a field, or null. */
    public Problem problemAt(String field) {
        return problems.stream()
                .filter(problem -> problem.field.equals(field))
                .findFirst()
                .orElse(null);
    }

    /** By how much the text of a problem's field is too long, in characters as people count them. */
    public int tooManyBy(Problem problem) {
        return switch (problem) {
            case NO_CONCERN, NO_EXPECTATION -> 0;
            case EXPECTATION_TOO_LONG -> count(expected) - LONGEST;
            case HAPPENED_TOO_LONG -> count(happened) - LONGEST;
            case WRONG_TOO_LONG -> count(wrong) - LONGEST;
        };
    }

    /** Typed text with its line breaks, as one kind of them. */
    static String lines(String typed) {
        return Typed.clean(text(typed).replace("\r\n", "\n").replace('\r', '\n'), LONGEST_SHOWN)
                .strip();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
