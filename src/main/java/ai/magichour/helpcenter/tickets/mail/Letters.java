package ai.magichour.helpcenter.tickets.mail;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.outbox.mail.Letter;
import ai.magichour.helpcenter.outbox.mail.Post;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes the letters about tickets into the outbox, in the transaction of what they tell. Each returns the parcel, by which
 * a thread says what became of it; null where there is no address to write to.
 */
@ApplicationScoped
public class Letters {

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** We have your message. */
    public UUID received(Customer customer, Ticket ticket, String text) {
        var words = words(customer);
        return put(
                customer,
                ticket,
                words.receivedSubject(ticket.number),
                page(
                        words,
                        ticket,
                        words.receivedTitle(),
                        List.of(words.receivedLead(formats(customer).moment(ticket.dueAt))),
                        text));
    }

    /** Support answered. */
    public UUID answered(Customer customer, Ticket ticket, String text) {
        var words = words(customer);
        return put(
                customer,
                ticket,
                words.answeredSubject(ticket.number),
                page(words, ticket, words.answeredTitle(), List.of(words.answeredLead()), text));
    }

    /** Credits of the ticket's project came back: does that solve it? A closed one isn't asked. */
    public UUID returned(Customer customer, Ticket ticket, long amount) {
        var words = words(customer);
        var credits = formats(customer).credits(amount);
        var lead = ticket.isOpen() ? words.returnedLead() : words.returnedAfterwardsLead();
        return put(
                customer,
                ticket,
                words.returnedSubject(ticket.number),
                page(words, ticket, words.returnedTitle(credits), List.of(lead), null));
    }

    /** It became overdue, so we opened a ticket. */
    public UUID openedForYou(Customer customer, Ticket ticket) {
        var words = words(customer);
        return put(
                customer,
                ticket,
                words.overdueSubject(ticket.number),
                page(
                        words,
                        ticket,
                        words.overdueTitle(),
                        List.of(words.overdueLead(formats(customer).moment(ticket.dueAt))),
                        null));
    }

    /** Support saw that something went wrong and opened a ticket. */
    public UUID openedBySupport(Customer customer, Ticket ticket) {
        var words = words(customer);
        return put(
                customer,
                ticket,
                words.openedSubject(ticket.number),
                page(
                        words,
                        ticket,
                        words.openedTitle(),
                        List.of(words.openedLead(formats(customer).moment(ticket.dueAt))),
                        null));
    }

    /**
     * A problem that many had is over.
     *
     * @param thread what the letter is about
     * @param path the page it leads to
     * @param cases what happened to each of this customer's projects, a sentence each
     */
    public UUID problemOver(Customer customer, String thread, String path, String sentence, List<String> cases) {
        var words = words(customer);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.problemLead(sentence));
        paragraphs.addAll(cases);
        var page = new LetterPage(
                words.problemTitle(), paragraphs, null, post.link(path), words.problemLabel(), words.problemWhy());
        return put(customer, thread, words.problemSubject(), page);
    }

    /** It is closed. */
    public UUID closed(Customer customer, Ticket ticket) {
        var words = words(customer);
        return put(
                customer,
                ticket,
                words.closedSubject(ticket.number),
                page(
                        words,
                        ticket,
                        words.closedTitle(),
                        List.of(words.closedLead(formats(customer).moment(ticket.reopensUntil()))),
                        null));
    }

    /** What a customer had asked to be told: the credits of a project are back. */
    public UUID back(Customer customer, String project, String tool, long amount) {
        var words = words(customer);
        var credits = formats(customer).credits(amount);
        var page = new LetterPage(
                words.backTitle(credits),
                List.of(words.backLead(tool)),
                null,
                post.link("/projects/" + project),
                words.backLabel(),
                words.backWhy());
        return put(customer, "project-" + project, words.backSubject(), page);
    }

    private LetterPage page(LetterWords words, Ticket ticket, String title, List<String> paragraphs, String quote) {
        return new LetterPage(
                title,
                paragraphs,
                quote,
                post.link(ticket.href()),
                words.label(ticket.number),
                words.why(ticket.number));
    }

    private UUID put(Customer customer, Ticket ticket, String subject, LetterPage page) {
        return put(customer, ticket.number, subject, page);
    }

    private UUID put(Customer customer, String thread, String subject, LetterPage page) {
        return customer.mailAddress()
                .filter(post::reaches)
                .map(to -> Letter.put(
                        thread,
                        new Letter(
                                to,
                                subject,
                                Templates.letterText(page)
                                        .setLocale(customer.language())
                                        .render(),
                                Templates.letter(page)
                                        .setLocale(customer.language())
                                        .render(),
                                thread,
                                null),
                        clock.instant()))
                .orElse(null);
    }

    private Formats formats(Customer customer) {
        return Account.formats(customer, clock.instant());
    }

    private static LetterWords words(Customer customer) {
        return Languages.words(LetterWords.class, customer.language());
    }
}
