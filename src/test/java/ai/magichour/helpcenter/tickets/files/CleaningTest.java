package ai.magichour.helpcenter.tickets.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Size;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is found to be, and what of it is kept. Its name is asked by nobody. */
class CleaningTest {

    private static final byte[] MARKUP = Samples.ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");
    private static final byte[] DRAWING =
            Samples.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    @TempDir
    Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Type.PNG, Samples.png()),
                Arguments.of(Type.PNG, Samples.pngWith("tEXt", Samples.ascii("Location\0" + Samples.SECRET))),
                Arguments.of(Type.PNG, Samples.pngWith("eXIf", Samples.exif(1))),
                Arguments.of(Type.JPEG, Samples.jpeg()),
                Arguments.of(Type.JPEG, Samples.jpegOfPhone(6)),
                Arguments.of(Type.GIF, Samples.gif()),
                Arguments.of(Type.WEBP, Samples.webp()),
                Arguments.of(Type.WEBP, Samples.webpOfPhone(6)),
                Arguments.of(Type.MP4, Samples.film("isom")),
                Arguments.of(Type.MP4, Samples.film("mp42")),
                Arguments.of(Type.MP4, Samples.film("dash")),
                Arguments.of(Type.MOV, Samples.film("qt  ")),
                Arguments.of(Type.WEBM, Samples.webm("webm")),
                Arguments.of(Type.MP3, Samples.mp3(9)),
                Arguments.of(Type.WAV, Samples.wav()),
                Arguments.of(Type.PDF, Samples.pdf()),
                Arguments.of(Type.TEXT, Samples.ascii("It said: no face.\n")),
                Arguments.of(Type.TEXT, Samples.ascii("Subject: my film\nFrom: ada\n\nIt said: no face.\n")),
                Arguments.of(Type.TEXT, Samples.ascii("{\"error\": \"no_source_face\"}")),
                Arguments.of(Type.TEXT, Samples.ascii("a,b\n1,2\n")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Reason.NOT_TAKEN, MARKUP),
                Arguments.of(Reason.NOT_TAKEN, Samples.join(Samples.ascii("\n\n  "), MARKUP)),
                Arguments.of(Reason.NOT_TAKEN, DRAWING),
                Arguments.of(Reason.NOT_TAKEN, Samples.join(Samples.ascii("<?xml version=\"1.0\"?>\n"), DRAWING)),
                Arguments.of(Reason.NOT_TAKEN, Samples.ascii("#!/bin/sh\necho hello\n")),
                Arguments.of(Reason.NOT_TAKEN, Samples.ascii("MZ" + "\0".repeat(200))),
                Arguments.of(Reason.NOT_TAKEN, Samples.join(Samples.ascii("PK\3\4"), new byte[200])),
                Arguments.of(Reason.NOT_TAKEN, Samples.archiveEnd(0)),
                Arguments.of(Reason.NOT_TAKEN, Samples.noise(5_000)),
                Arguments.of(Reason.NOT_TAKEN, new byte[] {0}),
                Arguments.of(Reason.NOT_TAKEN, Samples.film("heic")),
                Arguments.of(Reason.NOT_TAKEN, Samples.film("avif")),
                Arguments.of(Reason.NOT_TAKEN, Samples.webm("matroska")),
                Arguments.of(Reason.NOT_TEXT, Samples.ascii("a line\n" + " ".repeat(5_000) + "\u0007\n")),
                Arguments.of(Reason.UNREADABLE, Samples.ascii("%PDF-1.7 and then nothing")),
                Arguments.of(Reason.UNREADABLE, Samples.join(Samples.pdf(), MARKUP)),
                Arguments.of(Reason.UNREADABLE, Samples.join(Samples.pdf(), Samples.archiveEnd(0))),
                Arguments.of(
                        Reason.AMBIGUOUS, Samples.join(Samples.pdf(), Samples.archiveEnd(6), Samples.ascii("\n%%EOF"))),
                Arguments.of(
                        Reason.AMBIGUOUS,
                        Samples.join(
                                Samples.film("isom"), Samples.box("free", Samples.noise(99), Samples.archiveEnd(0)))),
                Arguments.of(
                        Reason.AMBIGUOUS,
                        Samples.join(
                                Samples.box("ftyp", Samples.ascii("isom\0\0\0\1isom")),
                                Samples.box("free", Samples.pdf()),
                                Samples.film("isom"))),
                Arguments.of(Reason.UNREADABLE, Samples.ascii("Read this: %PDF-1.7\n%%EOF")),
                Arguments.of(Reason.UNREADABLE, Samples.mp3(2)),
                Arguments.of(Reason.UNREADABLE, Samples.box("ftyp", Samples.ascii("isom\0\0\0\1isom"))),
                Arguments.of(Reason.TOO_MANY_PIXELS, Samples.pngOf(50_000, 50_000)),
                Arguments.of(Reason.TOO_MANY_PIXELS, Samples.pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                Arguments.of(Reason.TOO_MANY_PIXELS, Samples.pngOf(50_000_001, 1)),
                Arguments.of(Reason.UNREADABLE, Samples.pngOf(0, 10)),
                Arguments.of(Reason.UNREADABLE, Samples.pngOf(-1, 10)),
                Arguments.of(Reason.UNREADABLE, Samples.pngOf(40, 20)));
    }

    /** Files, and how many of their last bytes nobody would miss. */
    static Stream<Arguments> withAnEnd() {
        var behind = Samples.SECRET.length();
        return Stream.of(
                Arguments.of(Samples.png(), 12 + 4 + 6),
                Arguments.of(Samples.jpeg(), 0),
                Arguments.of(Samples.gif(), behind),
                Arguments.of(Samples.webpOfPhone(1), behind),
                Arguments.of(Samples.film("isom"), 0),
                Arguments.of(Samples.wav(), behind),
                Arguments.of(Samples.pdf(), 1));
    }

    static Stream<byte[]> oneOfEach() {
        return Stream.of(
                Samples.png(),
                Samples.jpegOfPhone(6),
                Samples.gif(),
                Samples.webpOfPhone(6),
                Samples.film("isom"),
                Samples.webm("webm"),
                Samples.mp3(3),
                Samples.wav(),
                Samples.pdf());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_file_is_what_is_in_it(Type type, byte[] file) throws Exception {
        assertEquals(type, clean(file).type());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void places_comments_and_what_follows_the_end_are_not_kept(Type type, byte[] file) throws Exception {
        var cleaning = clean(file);
        var kept = kept();
        assertEquals(kept.length, cleaning.bytes());
        var text = new String(kept, StandardCharsets.ISO_8859_1);
        for (var trace : new String[] {Samples.SECRET, "rubbish", "xmpmeta", "location.ISO", "II*\0"}) {
            assertFalse(text.contains(trace), trace);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_was_cleaned_is_clean(Type type, byte[] file) throws Exception {
        clean(file);
        var once = kept();
        assertEquals(type, clean(once).type());
        if (type != Type.JPEG) {
            assertArrayEquals(once, kept());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void failure_06_what_is_not_on_the_list_or_could_be_two_things_is_refused(Reason reason, byte[] file) {
        assertEquals(reason, assertThrows(Refused.class, () -> clean(file)).reason());
    }

    @ParameterizedTest
    @MethodSource("withAnEnd")
    void a_file_that_stops_early_is_refused_wherever_it_stops(byte[] file, int unmissed) {
        // Its first few bytes alone may be a text.
        for (var length = 32; length < file.length - unmissed; length += 1 + file.length / 150) {
            var start = Arrays.copyOf(file, length);
            var at = length;
            assertThrows(Refused.class, () -> clean(start), () -> at + " of " + file.length);
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void failure_17_a_file_with_any_byte_wrong_is_cleaned_or_refused(byte[] file) throws IOException {
        for (var at = 0; at < file.length; at += 1 + file.length / 40) {
            for (var value : new int[] {0, 0x7F, 0xFF}) {
                var wrong = file.clone();
                wrong[at] = (byte) value;
                try {
                    clean(wrong);
                } catch (Refused refused) {
                    assertTrue(refused.reason() != Reason.BUSY);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_is_kept_upright(int turn) throws Exception {
        var cleaning = clean(Samples.jpegOfPhone(turn));
        var picture = ImageIO.read(new ByteArrayInputStream(kept()));
        assertEquals(turn < 5 ? new Size(40, 20) : new Size(20, 40), cleaning.size());
        assertEquals(cleaning.size(), new Size(picture.getWidth(), picture.getHeight()));
        // The red quarter, which was the upper left, is where the turn says.
        var isRight = turn == 2 || turn == 3 || turn == 6 || turn == 7;
        var isBelow = turn == 3 || turn == 4 || turn == 7 || turn == 8;
        var x = picture.getWidth() * (isRight ? 3 : 1) / 4;
        var y = picture.getHeight() * (isBelow ? 3 : 1) / 4;
        assertTrue(isRed(picture.getRGB(x, y)), Integer.toHexString(picture.getRGB(x, y)));
        assertFalse(isRed(picture.getRGB(picture.getWidth() - 1 - x, y)));
        assertFalse(isRed(picture.getRGB(x, picture.getHeight() - 1 - y)));
    }

    @Test
    void a_picture_that_moves_goes_on_moving() throws Exception {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        clean(Samples.gif());
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(kept())));
        assertEquals(2, reader.getNumImages(true));
        assertTrue(new String(kept(), StandardCharsets.ISO_8859_1).contains("NETSCAPE2.0"));
    }

    @Test
    void of_a_webp_only_which_side_is_up_is_written_again() throws Exception {
        clean(Samples.webpOfPhone(6));
        var text = new String(kept(), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("EXIF\u001A\0\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6\0\0\0\0\0\0"));
        clean(Samples.webpOfPhone(1));
        assertFalse(new String(kept(), StandardCharsets.ISO_8859_1).contains("EXIF"));
    }

    @Test
    void a_film_keeps_its_length_and_everything_in_its_place() throws Exception {
        for (var film : new byte[][] {Samples.film("isom"), Samples.film("qt  "), Samples.webm("webm")}) {
            clean(film);
            assertEquals(film.length, kept().length);
            assertEquals(place(film), place(kept()));
            assertEquals(film[film.length - 1], kept()[film.length - 1]);
        }
    }

    @Test
    void a_picture_that_is_transparent_stays_so() throws Exception {
        var picture = new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 1, 0x80FF0000);
        clean(Samples.image("png", picture));
        var again = ImageIO.read(new ByteArrayInputStream(kept()));
        assertEquals(0x80FF0000, again.getRGB(1, 1));
        assertEquals(0, again.getRGB(2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13})
    void a_picture_of_few_colours_keeps_them(int kind) throws Exception {
        // Grey of 8 and 16 bits, black and white, and a palette.
        var picture = new java.awt.image.BufferedImage(9, 9, kind);
        picture.createGraphics().drawLine(0, 0, 8, 8);
        clean(Samples.image("png", picture));
        var again = ImageIO.read(new ByteArrayInputStream(kept()));
        for (var i = 0; i < 81; i++) {
            assertEquals(picture.getRGB(i % 9, i / 9), again.getRGB(i % 9, i / 9));
        }
    }

    @Test
    void a_text_becomes_utf_8() throws Exception {
        var words = "Grüße, 猫 und €\n";
        for (var charset : new String[] {"UTF-8", "UTF-16", "UTF-16LE"}) {
            var mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
            clean((mark + words).getBytes(charset));
            assertEquals(words, new String(kept(), StandardCharsets.UTF_8), charset);
        }
        clean(Samples.join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, words.getBytes(StandardCharsets.UTF_8)));
        assertEquals(words, new String(kept(), StandardCharsets.UTF_8));
        var old = "Grüße, und was ich noch sagen wollte: 5 € zurück.\n";
        clean(old.getBytes("windows-1252"));
        assertEquals(old, new String(kept(), StandardCharsets.UTF_8));
    }

    private static int place(byte[] film) {
        return new String(film, StandardCharsets.ISO_8859_1).indexOf("the film itself");
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 200 && (rgb & 0xFF) < 60;
    }

    private Cleaning clean(byte[] file) throws IOException, Refused {
        var original = Files.write(folder.resolve("original"), file);
        var clean = folder.resolve("clean");
        Files.write(clean, new byte[0]);
        return Cleaning.of(original, clean);
    }

    private byte[] kept() throws IOException {
        return Files.readAllBytes(folder.resolve("clean"));
    }
}
