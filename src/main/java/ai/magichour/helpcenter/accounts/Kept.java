package ai.magichour.helpcenter.accounts;

/**
 * One thing that is kept of a person, in words.
 *
 * @param key by which {@link OwnData#forget} says how many of it went; null for what stays
 */
public record Kept(String key, String what, String until, String why) {

    /** Something that goes when its owner asks. */
    public static Kept removable(String key, String what, String until, String why) {
        return new Kept(key, what, until, why);
    }

    /** Something that stays, however much its owner asks, and why. */
    public static Kept staying(String what, String until, String why) {
        return new Kept(null, what, until, why);
    }

    public boolean isRemovable() {
        return key != null;
    }
}
