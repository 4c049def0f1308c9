package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.outbox.Parcel;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** A letter as it travels: the same headers and parts each time it is sent. */
class Envelope extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    Envelope(Session session, Sender sender, InternetAddress to, Parcel parcel, Letter letter)
            throws MessagingException {
        super(session);
        id = sender.idOf(parcel.id);
        setFrom(sender.from());
        if (sender.replyTo().isPresent()) {
            setReplyTo(new InternetAddress[] {sender.replyTo().get()});
        }
        setRecipient(RecipientType.TO, to);
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(parcel.madeAt));
        // So that no machine answers, and no two machines answer each other for ever.
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply, DR, RN, NRN");
        thread(sender, letter);
        setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        saveChanges();
    }

    private void thread(Sender sender, Letter letter) throws MessagingException {
        var root = letter.thread() == null ? null : sender.rootOf(letter.thread());
        var before = letter.inReplyTo() == null ? root : sender.idOf(letter.inReplyTo());
        if (before != null) {
            setHeader("In-Reply-To", before);
            setHeader("References", root == null || root.equals(before) ? before : root + "\r\n " + before);
        }
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, type);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
