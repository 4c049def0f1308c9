package ai.magichour.helpcenter.platform;

/** A request of the feed that can't be taken, with the sentence that says which event and which field. */
class Refused extends RuntimeException {

    private final int status;

    Refused(String sentence) {
        this(400, sentence);
    }

    Refused(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    /** What the sender is answered with. */
    int status() {
        return status;
    }
}
