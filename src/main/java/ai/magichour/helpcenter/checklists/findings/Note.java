package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.projects.catalogue.Tool;

/** A finding while it is being written: first what it is about, then the values, last the verdict. */
public final class Note {

    private final Case c;
    private final Check check;
    private String suffix = "";
    private String about = "";
    private String measured;
    private String needed;
    private Tool elsewhere;
    private Ask ask;

    private Note(Case c, Check check) {
        this.c = c;
        this.check = check;
    }

    public static Note on(Case c, Check check) {
        return new Note(c, check);
    }

    /** Which of several files a finding is about: its number, and what it is called where there are others. */
    public record About(int at, String role) {

        /** The tool's file at that place, of so many that are looked at. */
        public static About of(int place, Tool.Input input, int all) {
            return new About(place + 1, all == 1 ? "" : input.role());
        }
    }

    public Note about(About file) {
        suffix = "-" + file.at();
        about = file.role().isEmpty() ? "" : " · " + file.role();
        return this;
    }

    public Note measured(String value) {
        measured = value;
        return this;
    }

    public Note needed(String value) {
        needed = value;
        return this;
    }

    public Note elsewhere(Tool tool) {
        elsewhere = tool;
        return this;
    }

    /** What to ask where nobody told us; the detail fills the question's gap. */
    public Note ask(Question question, String detail) {
        var key = question == Question.PLAN ? question.key() : question.key() + suffix;
        ask = new Ask(question, key, question.text(c.words().questions(), detail));
        return this;
    }

    public boolean isAnsweredYes() {
        return ask != null && c.answers().isYes(ask.key());
    }

    public boolean isAnsweredNo() {
        return ask != null && c.answers().isNo(ask.key());
    }

    /** By the answer to its question alone: yes is fine, no is {@code otherwise}, and none is not known. */
    public Finding answered(Verdict otherwise, String missing, String why, String change) {
        if (isAnsweredYes()) {
            return measured(c.words().checks().saidYes()).fine();
        }
        if (isAnsweredNo()) {
            return measured(c.words().checks().saidNo()).as(otherwise, why, change);
        }
        return unknown(missing);
    }

    public Finding fine() {
        return as(Verdict.FINE, null, null);
    }

    public Finding likely(String why, String change) {
        return as(Verdict.LIKELY, why, change);
    }

    public Finding worthTrying(String why, String change) {
        return as(Verdict.WORTH_TRYING, why, change);
    }

    public Finding unknown(String missing) {
        return as(Verdict.UNKNOWN, missing, null);
    }

    private Finding as(Verdict verdict, String words, String change) {
        return new Finding(
                check.key() + suffix,
                check,
                verdict,
                check.title(c.words()) + about,
                words,
                measured,
                needed,
                change,
                elsewhere,
                ask);
    }
}
