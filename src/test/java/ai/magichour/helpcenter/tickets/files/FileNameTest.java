package ai.magichour.helpcenter.tickets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.tickets.files.content.Type;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("photo.png", Type.PNG, "photo.png"),
                Arguments.of("PHOTO.JPEG", Type.JPEG, "PHOTO.JPEG"),
                Arguments.of("My film (2).mov", Type.MOV, "My film (2).mov"),
                Arguments.of("Grüße 猫.png", Type.PNG, "Grüße 猫.png"),
                Arguments.of("e\u0301.png", Type.PNG, "é.png"),
                Arguments.of("photo", Type.PNG, "photo.png"),
                Arguments.of("png", Type.PNG, "png.png"),
                Arguments.of("photo.txt", Type.JPEG, "photo.txt.jpg"),
                Arguments.of("page.html", Type.TEXT, "page.html.txt"),
                Arguments.of("run.exe", Type.PDF, "run.exe.pdf"),
                Arguments.of("../../etc/passwd", Type.TEXT, "passwd.txt"),
                Arguments.of("..\\..\\boot.ini", Type.TEXT, "boot.ini.txt"),
                Arguments.of("C:\\Users\\ada\\a.png", Type.PNG, "a.png"),
                Arguments.of("/a/b/", Type.PNG, "file.png"),
                Arguments.of("..", Type.PNG, "file.png"),
                Arguments.of(".htaccess", Type.TEXT, "htaccess.txt"),
                Arguments.of("", Type.PNG, "file.png"),
                Arguments.of(null, Type.PNG, "file.png"),
                Arguments.of(" . ", Type.PNG, "file.png"),
                Arguments.of("a\r\nSet-Cookie: x=1.png", Type.PNG, "a Set-Cookie_ x=1.png"),
                Arguments.of("a\"b.png", Type.PNG, "a_b.png"),
                Arguments.of("a\u0000.html\u0000.png", Type.PNG, "a.html.png"),
                Arguments.of("exe.\u202Egnp.\u202Ctxt", Type.TEXT, "exe.gnp.txt"),
                Arguments.of("a\u200B\u2028b\uD800.png", Type.PNG, "ab.png"),
                Arguments.of("<script>.png", Type.PNG, "_script_.png"));
    }

    static Stream<Arguments> downloads() {
        return Stream.of(
                Arguments.of("photo.png", "attachment; filename=\"photo.png\"; filename*=UTF-8''photo.png"),
                Arguments.of("a b.png", "attachment; filename=\"a b.png\"; filename*=UTF-8''a%20b.png"),
                Arguments.of(
                        "Grüße 猫.png",
                        "attachment; filename=\"Gr__e _.png\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%E7%8C%AB.png"),
                Arguments.of("100%.png", "attachment; filename=\"100_.png\"; filename*=UTF-8''100%25.png"),
                Arguments.of("a';.png", "attachment; filename=\"a';.png\"; filename*=UTF-8''a%27%3B.png"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void failure_07_a_name_is_never_a_path_and_tells_the_truth(String sent, Type type, String kept) {
        assertEquals(kept, FileName.kept(sent, type));
    }

    @ParameterizedTest
    @MethodSource("downloads")
    void a_download_says_its_name_to_old_browsers_and_new(String name, String header) {
        assertEquals(header, FileName.disposition(name));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        var name = FileName.kept("🙂".repeat(300) + ".png", Type.PNG);
        assertEquals(FileName.LONGEST, name.codePointCount(0, name.length()));
        assertTrue(name.endsWith("🙂….png"), name);
        var other = FileName.kept("a".repeat(300) + "." + "b".repeat(300), Type.PNG);
        assertEquals(FileName.LONGEST + ".png".length(), other.length());
        assertTrue(other.endsWith("….png"), other);
    }
}
