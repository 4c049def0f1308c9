package ai.magichour.helpcenter.tickets.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small files of every kind, made here byte by byte, with things in them that nobody should be shown. */
public final class Samples {

    /** Written wherever a kind of file has room for it. */
    public static final String SECRET = "+52.5170+013.3889";

    static final int RED = 0xFF0000;
    static final int BLUE = 0x0000FF;

    private Samples() {}

    /** A picture whose upper left quarter is red and the rest blue. */
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, x < width / 2 && y < height / 2 ? RED : BLUE);
            }
        }
        return picture;
    }

    public static byte[] image(String format, BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] png() {
        return image("png", picture(40, 20));
    }

    public static byte[] jpeg() {
        return image("jpeg", picture(40, 20));
    }

    /** A JPEG as a phone makes it: turned by a number of 1 to 8, with a place, a comment and a text behind its end. */
    static byte[] jpegOfPhone(int turn) {
        return jpegOfPhone(turn, picture(40, 20));
    }

    static byte[] jpegOfPhone(int turn, BufferedImage picture) {
        var jpeg = image("jpeg", picture);
        return join(
                Arrays.copyOf(jpeg, 2),
                segment(0xE1, join(ascii("Exif\0\0"), exif(turn))),
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>")),
                segment(0xFE, ascii("taken at " + SECRET)),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                ascii(SECRET));
    }

    /** Which side is up, and a place: 52° 31′ 1″ N, 13° 23′ 20″ E. */
    static byte[] exif(int turn) {
        var exif = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(ascii("II")).putShort((short) 42).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010E, 2, SECRET.length() + 1, 120);
        entry(exif, 0x0112, 3, 1, turn);
        entry(exif, 0x8825, 4, 1, 50);
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 90);
        exif.putInt(0);
        exif.position(90);
        for (var number : new int[] {52, 1, 31, 1, 1, 1}) {
            exif.putInt(number);
        }
        exif.position(120);
        exif.put(ascii(SECRET));
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int marker, byte[] content) {
        return join(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    /** A PNG with a chunk before its picture. */
    static byte[] pngWith(String chunk, byte[] content) {
        var png = png();
        return join(Arrays.copyOf(png, 33), chunk(chunk, content), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PNG that says that it is this large and has next to nothing in it. */
    static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return join(
                Arrays.copyOf(png(), 8),
                chunk("IHDR", head.array()),
                chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = join(ascii(name), content);
        var sum = new java.util.zip.CRC32();
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    /** Two frames that repeat, with a comment, an editor's note and a text behind the end. */
    static byte[] gif() {
        var gif = image("gif", picture(40, 20));
        var frame = Arrays.copyOfRange(gif, 13 + (3 << ((gif[10] & 7) + 1)), gif.length - 1);
        return join(
                Arrays.copyOf(gif, gif.length - 1 - frame.length),
                new byte[] {0x21, (byte) 0xFF, 11},
                ascii("NETSCAPE2.0"),
                new byte[] {3, 1, 0, 0, 0},
                new byte[] {0x21, (byte) 0xFF, 11},
                ascii("XMP DataXMP"),
                new byte[] {(byte) SECRET.length()},
                ascii(SECRET),
                new byte[] {0, 0x21, (byte) 0xFE, (byte) SECRET.length()},
                ascii(SECRET),
                new byte[] {0},
                frame,
                frame,
                new byte[] {0x3B},
                ascii(SECRET));
    }

    /** One pixel without loss. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** The same with a place, turned, and a text behind the end. */
    static byte[] webpOfPhone(int turn) {
        var pixel = webp();
        var note = ascii("<x:xmpmeta>" + SECRET + "</x:xmpmeta>!");
        return join(
                riff(
                        "WEBP",
                        riffChunk("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                        Arrays.copyOfRange(pixel, 12, pixel.length),
                        riffChunk("EXIF", exif(turn)),
                        riffChunk("XMP ", note)),
                ascii(SECRET));
    }

    /** A film of one picture track with a place in the film and in the track, and two samples of a track of measurements. */
    static byte[] film(String brand) {
        var film = film(brand, 0);
        return film(brand, new String(film, StandardCharsets.ISO_8859_1).indexOf("the film itself") + 20);
    }

    private static byte[] film(String brand, int measurements) {
        var place = box("udta", box("©xyz", ascii(SECRET)));
        var picture = box("trak", box("tkhd", new byte[84]), media("vide", new byte[0]), place);
        var samples = box(
                "minf",
                box(
                        "stbl",
                        box("stsz", numbers(0, 0, 2, 10, SECRET.length() - 10)),
                        box("stsc", numbers(0, 1, 1, 1, 1)),
                        box("stco", numbers(0, 2, measurements, measurements + 10))));
        var measured = box("trak", box("tkhd", new byte[84]), media("meta", samples), box("note", ascii(SECRET)));
        var keys = box("meta", ascii("com.apple.quicktime.location.ISO6709" + SECRET));
        return join(
                box("ftyp", ascii(brand + "\0\0\0\1isom")),
                box("uuid", ascii("0123456789abcdef" + SECRET)),
                box("moov", box("mvhd", new byte[100]), picture, measured, place, keys),
                box("mdat", ascii("the film itself, and" + SECRET + " and " + "frame ".repeat(9))));
    }

    private static byte[] media(String handler, byte[] samples) {
        return box("mdia", box("mdhd", new byte[24]), box("hdlr", new byte[8], ascii(handler), new byte[13]), samples);
    }

    private static byte[] numbers(int... numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * 4);
        for (var number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    static byte[] box(String name, byte[]... content) {
        var all = join(content);
        return join(number(all.length + 8), name.getBytes(StandardCharsets.ISO_8859_1), all);
    }

    /** A film as a browser records it, with lengths that nobody knew, and tags. */
    static byte[] webm(String document) {
        return join(
                element(0x1A45DFA3, element(0x4282, ascii(document))),
                new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 0x01, -1, -1, -1, -1, -1, -1, -1},
                element(0x1654AE6B, ascii("tracks")),
                element(0x1254C367, ascii("LOCATION" + SECRET)),
                new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75, 0x01, -1, -1, -1, -1, -1, -1, -1},
                element(0xE7, new byte[] {0}),
                element(0xA3, ascii("the film itself")));
    }

    private static byte[] element(int id, byte[] content) {
        var name = number(id);
        var start = 0;
        while (name[start] == 0) {
            start++;
        }
        return join(Arrays.copyOfRange(name, start, 4), new byte[] {(byte) (0x80 | content.length)}, content);
    }

    /** So many frames of 128 kbit/s, with tags before and after and rubbish in the middle. */
    static byte[] mp3(int frames) {
        var frame = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}, 417);
        var tag = join(ascii("ID3\3\0\0\0\0\0"), new byte[] {(byte) SECRET.length()}, ascii(SECRET));
        var sound = new byte[0];
        for (var i = 0; i < frames; i++) {
            sound = join(sound, frame, i == frames / 2 ? ascii("rubbish") : new byte[0]);
        }
        return join(tag, sound, Arrays.copyOf(ascii("TAG" + SECRET), 128));
    }

    static byte[] wav() {
        return join(
                riff(
                        "WAVE",
                        riffChunk("fmt ", new byte[] {1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0}),
                        riffChunk("LIST", ascii("INFOICMT" + SECRET + "!")),
                        riffChunk("data", ascii("the sound itself"))),
                ascii(SECRET));
    }

    static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    /** The end of an empty archive, whose comment is the last bytes of a file. */
    static byte[] archiveEnd(int comment) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054B50)
                .putShort(20, (short) comment)
                .array();
    }

    /** Bytes that nothing makes smaller. */
    public static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] riff(String form, byte[]... chunks) {
        var all = join(chunks);
        return join(ascii("RIFF"), little(all.length + 4), ascii(form), all);
    }

    private static byte[] riffChunk(String name, byte[] content) {
        return join(ascii(name), little(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] little(int number) {
        return number(Integer.reverseBytes(number));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
