package ai.magichour.helpcenter.checklists.findings;

/**
 * A question as it is put to somebody.
 *
 * @param key under which the answer is kept: the question's own, and the file's number where it is about one of several
 */
public record Ask(Question question, String key, String text) {

    public boolean isPlan() {
        return question == Question.PLAN;
    }
}
