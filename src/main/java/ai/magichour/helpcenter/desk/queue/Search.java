package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.projects.ProjectLink;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.web.Typed;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody looks for: a ticket by its number, a project's tickets by its id or link, or else a customer by how their
 * name or subject begins, and words in what was written. What was said last comes first.
 *
 * @param text as it was typed; empty for nothing
 * @param places where it stands, perhaps a ticket more than once: {@code customer_id}, {@code ticket_id} and when,
 *     {@code at}
 */
record Search(String text, String places, Map<String, Object> parameters) {

    private static final int LONGEST = 200;
    // Every word that was typed must be there: one that must not be would have to be looked for everywhere else.
    /** Of a word that stands in more messages than this, some are found; another word finds the rest. */
    private static final int MOST_MESSAGES = 1_000;

    /** So many messages, the last of all, are looked through besides, whatever stands in them. */
    private static final int LATEST = 500;

    private static final int MOST_CUSTOMERS = 50;
    /** Comes after everything that begins alike. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String TICKETS = "select customer_id, id as ticket_id, changed_at as at from ticket where ";
    private static final String NUMBER = TICKETS + "number = :number";
    private static final String PROJECT = TICKETS + "project_id = :project";
    private static final String WORDS =
            said("message") + " union all " + said("note") + " union all " + TICKETS + """
            customer_id in (
                (select id from customer where lower(name) ~>=~ :name and lower(name) ~<~ :nameEnd limit %1$d)
                union (select id from customer where subject ~>=~ :subject and subject ~<~ :subjectEnd limit %1$d))""".formatted(MOST_CUSTOMERS);

    private static String said(String table) {
        return """
                (select customer_id, ticket_id, at from %1$s where words @@ plainto_tsquery('simple', :words) limit %2$d)
                union all (select customer_id, ticket_id, at from (select * from %1$s order by at desc limit %3$d) latest
                    where words @@ plainto_tsquery('simple', :words))""".formatted(table, MOST_MESSAGES, LATEST);
    }

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

    /** Whether it may be a person: what is a number, a project or nothing is none. */
    boolean isWords() {
        return !isNothing() && places.equals(WORDS);
    }

    /** What pages of words say. */
    static String someOnly() {
        return "If a word stands in more than %,d messages, only some are found, and those among the last %d. Add another word to find the rest."
                .formatted(MOST_MESSAGES, LATEST);
    }

    boolean isNothing() {
        return text.isEmpty();
    }
}
