package ai.magichour.helpcenter.outbox.mail;

/** The server didn't take a letter this time. The message has none of the server's words: they may name the reader. */
class NotSent extends Exception {

    NotSent(String why) {
        super(why, null, false, false);
    }
}
