package ai.magichour.helpcenter.desk.queue;

/**
 * How many stand in a view, as far as was counted.
 *
 * @param found at most one more than a tab shows
 * @param lookedAt which of those that are looked at one by one was the last found, one more than we look at where there
 *     are more; 0 where each counts
 */
record Count(int found, int lookedAt) {

    static final int MANY = 99;
    static final int LOOKED_AT = 500;

    /** "7", "99+", or "7 of 500+" where there are more to look at than we do. */
    String inWords() {
        if (found > MANY) {
            return MANY + "+";
        }
        return lookedAt > LOOKED_AT ? found + " of " + LOOKED_AT + "+" : String.valueOf(found);
    }
}
