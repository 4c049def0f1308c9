package ai.magichour.helpcenter.tickets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are larger than the memory they are cleaned in, opened or as they are. */
class SmallHeapTest {

    private static final String HEAP = "-Xmx24m";
    private static final int WHOLE = 25 << 20;

    @TempDir
    Path folder;

    /** What the other process runs. */
    public static void main(String[] paths) throws Exception {
        System.out.print(Cleaning.of(Path.of(paths[0]), Path.of(paths[1])).type());
    }

    static Stream<Arguments> files() {
        // 49 megapixels are 147 MB of memory, twice when they are turned.
        return Stream.of(
                Arguments.of("JPEG", Samples.jpegOfPhone(6, large(BufferedImage.TYPE_3BYTE_BGR))),
                Arguments.of("PNG", Samples.image("png", large(BufferedImage.TYPE_BYTE_GRAY))),
                Arguments.of("MP4", Samples.join(Samples.film("isom"), Samples.box("mdat", new byte[WHOLE - 500]))),
                Arguments.of("TEXT", Samples.ascii("It said: no face.\n".repeat(WHOLE / 18))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void failure_17_a_file_larger_than_the_memory_is_cleaned(String type, byte[] file) throws Exception {
        var original = Files.write(folder.resolve("original"), file);
        var clean = Files.createFile(folder.resolve("clean"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        original.toString(),
                        clean.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(type, Files.readString(folder.resolve("said")));
    }

    private static BufferedImage large(int kind) {
        return new BufferedImage(7_000, 7_000, kind);
    }
}
