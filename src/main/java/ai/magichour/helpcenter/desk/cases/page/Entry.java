package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Note;
import ai.magichour.helpcenter.tickets.Said;
import ai.magichour.helpcenter.tickets.ThreadPages;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.web.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One thing in a case's thread: what was said or happened, or a note; the other is null. */
public record Entry(Said said, Note note, String customer) {

    /** Everything in the case's thread, oldest first. */
    static List<Entry> of(Case about) {
        var entries = new ArrayList<Entry>();
        ThreadPages.messages(about.ticket()).forEach(said -> entries.add(new Entry(said, null, about.who())));
        if (about.notes() > 0) {
            Note.of(about.ticket()).forEach(note -> entries.add(new Entry(null, note, null)));
        }
        entries.sort(Comparator.comparing(Entry::at));
        return entries;
    }

    public Instant at() {
        return note == null ? said.message().at : note.at;
    }

    /** Who wrote it, by name. */
    public String author(TicketWords words) {
        if (note != null) {
            return note.authorName;
        }
        var message = said.message();
        return switch (message.author) {
            case CUSTOMER -> customer;
            case SUPPORT -> message.authorName == null ? words.support() : message.authorName;
            case SYSTEM -> words.help();
        };
    }

    /** How the style sheet tells it apart. */
    public String kind() {
        return note != null ? "NOTE" : said.message().author.name();
    }

    public String key() {
        return (note == null ? said.message().id : note.id).toString();
    }

    public String text(TicketWords words, Formats formats) {
        return note == null ? said.text(words, formats) : note.body;
    }

    public String delivery(TicketWords words, Formats formats) {
        return note == null ? said.delivery(words, formats) : null;
    }

    boolean isAfter(Instant instant) {
        return at().isAfter(instant);
    }
}
