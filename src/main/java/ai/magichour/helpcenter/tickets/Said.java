package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * A message as a thread shows it.
 *
 * @param afterwards whether the ticket was closed when it came, so that nothing is asked in it
 * @param mail the mail that told about it; null where none was written, or it is long gone
 */
public record Said(Message message, boolean afterwards, List<Attachment> files, Parcel mail) {

    /** Whether the reader wrote it, or who else did. */
    public String author(TicketWords words) {
        return switch (message.author) {
            case CUSTOMER -> words.you();
            case SUPPORT -> words.support();
            case SYSTEM -> words.help();
        };
    }

    /** What was written, or what happened in words. */
    public String text(TicketWords words, Formats formats) {
        return message.event == null
                ? message.body
                : switch (message.event) {
                    case OPENED_FOR_YOU -> words.eventOpenedForYou();
                    case OPENED_BY_SUPPORT -> words.eventOpenedBySupport();
                    case CREDITS_RETURNED ->
                        afterwards
                                ? words.eventReturnedAfterwards(credits(formats))
                                : words.eventReturned(credits(formats));
                    case CLOSED -> words.eventClosed();
                    case REOPENED -> words.eventReopened();
                    case CREDITS_ASKED_FOR -> words.eventAskedFor(credits(formats));
                    case CREDITS_REFUSED -> words.eventRefused(credits(formats));
                };
    }

    /** An event about credits keeps their number alone. */
    private String credits(Formats formats) {
        return formats.credits(Long.parseLong(message.body));
    }

    /** What became of its mail, or null. */
    public String delivery(TicketWords words, Formats formats) {
        if (mail == null) {
            return null;
        }
        return switch (mail.state()) {
            case DONE -> words.mailed(formats.moment(mail.doneAt));
            case WAITING -> mail.tries > 1 ? words.mailLate() : words.mailWaiting();
            case DEAD -> words.mailDead();
        };
    }
}
