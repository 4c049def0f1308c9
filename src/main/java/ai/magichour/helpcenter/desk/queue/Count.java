package ai.magichour.helpcenter.desk.queue;

/**
 * How many stand in a view, as far as was counted.
 *
 * @param found at most one more than a tab shows
 * @param isMore whether more would have to be looked at one by one than we do
 */
record Count(int found, boolean isMore) {

    static final int MANY = 99;
    static final int LOOKED_AT = 500;

    /** "7", "99+", or "7 of 500+" where there are more to look at than we do. */
    String inWords() {
        if (found > MANY) {
            return MANY + "+";
        }
        return isMore ? found + " of " + LOOKED_AT + "+" : String.valueOf(found);
    }
}
