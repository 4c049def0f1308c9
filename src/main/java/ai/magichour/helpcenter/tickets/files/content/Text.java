package ai.magichour.helpcenter.tickets.files.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plain text: rewritten in UTF-8, and nothing in it but characters that text has. */
public final class Text {

    private static final int BLOCK = 1 << 13;
    private static final char MARK = '\uFEFF';
    /** What Windows calls ANSI: the only one left that people still have files in, and nearly any bytes fit it. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Text() {}

    /** Writes the text of {@code from} to {@code to}. */
    public static void tidy(Path from, Path to) throws IOException, Refused {
        for (var charset : charsets(from)) {
            try {
                rewrite(from, charset, to);
                return;
            } catch (CharacterCodingException other) {
                // it isn't in this one
            }
        }
        throw new Refused(Reason.NOT_TEXT);
    }

    private static List<Charset> charsets(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(2);
            if (first.length == 2 && (first[0] & 0xFF) + (first[1] & 0xFF) == 0xFF + 0xFE) {
                return List.of(StandardCharsets.UTF_16);
            }
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS);
    }

    private static void rewrite(Path from, Charset charset, Path to) throws IOException, Refused {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new InputStreamReader(Files.newInputStream(from), decoder);
                var out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            var block = new char[BLOCK];
            var isFirst = true;
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                check(block, read);
                var mark = isFirst && read > 0 && block[0] == MARK ? 1 : 0;
                out.write(block, mark, read - mark);
                isFirst = false;
            }
        }
    }

    private static void check(char[] block, int length) throws Refused {
        for (var i = 0; i < length; i++) {
            var c = block[i];
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                throw new Refused(Reason.NOT_TEXT);
            }
        }
    }
}
