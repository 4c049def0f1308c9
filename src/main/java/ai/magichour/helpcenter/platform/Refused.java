package ai.magichour.helpcenter.platform;

/** A request of the feed that can't be taken, with the sentence that says which event and which field. */
class Refused extends RuntimeException {

    Refused(String sentence) {
        super(sentence, null, false, false);
    }
}
