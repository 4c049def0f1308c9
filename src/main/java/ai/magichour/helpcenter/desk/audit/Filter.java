package ai.magichour.helpcenter.desk.audit;

import ai.magichour.helpcenter.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which lines a lead wants to read; each part is empty where it doesn't matter.
 *
 * @param who a subject or a name
 * @param about a ticket's number, a project, a customer's subject or key, or whatever else a line says it was done to
 * @param act what was done, as the lines say it
 */
record Filter(String who, String about, String act) {

    private static final int LONGEST = 200;

    static Filter of(String who, String about, String act) {
        return new Filter(Typed.line(who, LONGEST), Typed.line(about, LONGEST), Typed.line(act, LONGEST));
    }

    boolean isNothing() {
        return who.isEmpty() && about.isEmpty() && act.isEmpty();
    }

    /** As it stands in an address. */
    String query() {
        return "who=" + encoded(who) + "&about=" + encoded(about) + "&act=" + encoded(act);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
