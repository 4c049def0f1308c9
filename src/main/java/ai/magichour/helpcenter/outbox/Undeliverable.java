package ai.magichour.helpcenter.outbox;

/** Trying again would change nothing; the message says why, for whoever looks after it. */
public class Undeliverable extends Exception {

    public Undeliverable(String why) {
        super(why);
    }
}
