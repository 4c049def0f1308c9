package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.content.Type;
import ai.magichour.helpcenter.web.Typed;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name that a file came with, made safe to read and to save under: never a path, no character that can't be seen or
 * that turns the text around it, an ending that tells the truth.
 */
final class FileName {

    static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 10;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** For a sentence about a file that isn't kept. */
    static String shown(String sent) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Cf: marks that turn the direction of writing, and others that nobody sees; Co, Cn: what has no meaning.
        name = name.replaceAll("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "").replaceAll("[<>:\"|?*]", "_");
        name = Typed.line(name, Integer.MAX_VALUE).replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : cut(name);
    }

    /** For a file that is kept. */
    static String kept(String sent, Type type) {
        var name = shown(sent);
        return type.endings().contains(ending(name).toLowerCase(Locale.ROOT))
                ? name
                : name + "." + type.endings().get(0);
    }

    /** What a download says it is: for browsers that read RFC 5987 the name itself, for others the nearest to it. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        var exact = new StringBuilder();
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var isPlain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            exact.append(isPlain ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }

    /** Shortened in the middle, before the ending. */
    private static String cut(String name) {
        var characters = name.codePointCount(0, name.length());
        if (characters <= LONGEST) {
            return name;
        }
        var ending = ending(name);
        var tail = ending.isEmpty() || ending.length() > LONGEST_ENDING ? "" : "." + ending;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1 - tail.length())) + "…" + tail;
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
