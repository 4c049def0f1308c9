package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.projects.ProjectLink;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.web.Typed;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody looks for: a ticket by its number, a project's tickets by its id or link, or else a customer by how their
 * name or subject begins, and words in what was written.
 *
 * @param text as it was typed; empty for nothing
 * @param condition what a ticket {@code t} must be
 */
record Search(String text, String condition, Map<String, Object> parameters) {

    private static final int LONGEST = 200;
    // Every word that was typed must be there: one that must not be would have to be looked for everywhere else.
    /** Of a word that stands in more messages than this, some are shown; another word finds the rest. */
    private static final int MOST_MESSAGES = 1_000;

    private static final int MOST_CUSTOMERS = 50;
    /** Comes after everything that begins alike. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String NUMBER = "t.number = :number";
    private static final String PROJECT = "t.project_id = :project";

    private static final String WORDS = """
            (t.customer_id, t.id) in (
                (select m.customer_id, m.ticket_id from message m
                    where to_tsvector('simple', m.body) @@ plainto_tsquery('simple', :words) limit %d)
                union (select n.customer_id, n.ticket_id from note n
                    where to_tsvector('simple', n.body) @@ plainto_tsquery('simple', :words) limit %d)
                union select o.customer_id, o.id from ticket o where o.customer_id in (
                    (select id from customer where lower(name) ~>=~ :name and lower(name) ~<~ :nameEnd limit %d)
                    union (select id from customer where subject ~>=~ :subject and subject ~<~ :subjectEnd limit %d)))""".formatted(MOST_MESSAGES, MOST_MESSAGES, MOST_CUSTOMERS, MOST_CUSTOMERS);

    static Search of(String typed) {
        var text = Typed.line(typed, LONGEST);
        var number = TicketNumber.in(text);
        if (number.isPresent()) {
            return new Search(text, NUMBER, Map.of("number", number.get()));
        }
        var project = ProjectLink.idIn(text);
        if (project.isPresent()) {
            return new Search(text, PROJECT, Map.of("project", project.get()));
        }
        var name = text.toLowerCase(Locale.ROOT);
        return new Search(
                text,
                WORDS,
                Map.of(
                        "words",
                        text,
                        "name",
                        name,
                        "nameEnd",
                        name + LAST,
                        "subject",
                        text,
                        "subjectEnd",
                        text + LAST));
    }

    /** Whether it may be a person: what is a number or a project is none. */
    boolean isWords() {
        return condition.equals(WORDS);
    }

    boolean isNothing() {
        return text.isEmpty();
    }
}
