package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.web.Typed;
import java.util.List;
import java.util.UUID;

/**
 * What somebody is typing at a case; it survives every refusal.
 *
 * @param draft the answer's form, to which files are added before it is sent
 * @param form the note's form
 * @param reason how they say that it ended; null where they don't
 * @param since how far they had seen the case, where something happened meanwhile; else null
 */
public record Typing(
        UUID draft,
        String text,
        UUID form,
        String note,
        String reason,
        Problem problem,
        List<Rejection> rejected,
        Seen since) {

    private static final int LONGEST_SHOWN = 20_000;
    private static final int LONGEST = 4_000;

    public static Typing nothing() {
        return reply(UUID.randomUUID(), "");
    }

    public static Typing reply(UUID draft, String text) {
        return new Typing(draft, text, UUID.randomUUID(), "", null, null, List.of(), null);
    }

    public static Typing note(UUID form, String note) {
        return new Typing(UUID.randomUUID(), "", form, note, null, null, List.of(), null);
    }

    public static Typing ending(String reason) {
        return new Typing(UUID.randomUUID(), "", UUID.randomUUID(), "", reason, null, List.of(), null);
    }

    public Typing with(Problem found, List<Rejection> refused) {
        return new Typing(draft, text, form, note, reason, found, refused, since);
    }

    public Typing with(Problem found) {
        return with(found, rejected);
    }

    /** Something happened since they had looked. */
    public Typing crossed(Seen seen) {
        return new Typing(draft, text, form, note, reason, Problem.CHANGED, rejected, seen);
    }

    public boolean isEnding(Ending one) {
        return one.resolution().name().equals(reason);
    }

    public boolean isRefused() {
        return problem != null || !rejected.isEmpty();
    }

    /** The sentence beside a field, or null. */
    public String problemAt(String field) {
        return problem != null && problem.field().equals(field) ? problem.sentence() : null;
    }

    /** A text as it arrived: with its line breaks, without what nobody can see. */
    public static String clean(String typed) {
        var lines = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        return Typed.clean(lines, LONGEST_SHOWN).strip();
    }

    /** What is wrong with a text that must not be empty; null if nothing is. */
    public static Problem problem(String text, Problem empty) {
        var length = text.codePointCount(0, text.length());
        return text.isBlank() ? empty : length > LONGEST ? Problem.tooLong(empty.field(), length - LONGEST) : null;
    }
}
