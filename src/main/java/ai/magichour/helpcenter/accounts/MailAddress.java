package ai.magichour.helpcenter.accounts;

import java.util.regex.Pattern;

/** Whether a text is one plain mail address: no name beside it, no second one, nothing that a mail header could read. */
public final class MailAddress {

    /** RFC 5321 allows 254 characters in all and 64 before the @. */
    public static final int LONGEST = 254;

    private static final Pattern ONE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*+@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    private static final int LONGEST_NAME = 64;

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && ONE.matcher(text).matches();
    }
}
