package ai.magichour.helpcenter.accounts.me;

import java.time.Instant;

/**
 * What was typed and couldn't be taken.
 *
 * @param again from when on it can be, where it was one too many
 */
public record Form(Problem problem, String address, Instant again) {

    static final Form BLANK = new Form(null, "", null);

    /** Why something wasn't taken. */
    public enum Problem {
        ZONE("zone"),
        LANGUAGE("language"),
        ADDRESS("address"),
        TOO_MANY("address");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        public String getField() {
            return field;
        }
    }

    static Form of(Problem problem) {
        return new Form(problem, "", null);
    }

    static Form address(String typed) {
        return new Form(Problem.ADDRESS, typed, null);
    }

    static Form tooMany(String typed, Instant again) {
        return new Form(Problem.TOO_MANY, typed, again);
    }

    public boolean isWrong() {
        return problem != null;
    }

    public boolean isAddressWrong() {
        return isWrong() && problem.field.equals("address");
    }

    public boolean isLanguageWrong() {
        return problem == Problem.LANGUAGE;
    }

    public boolean isZoneWrong() {
        return problem == Problem.ZONE;
    }
}
