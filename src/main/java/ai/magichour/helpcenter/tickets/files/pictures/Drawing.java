package ai.magichour.helpcenter.tickets.files.pictures;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Size;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * A JPEG or PNG drawn anew, upright, in sRGB: what was beside or behind the picture in its file isn't in the new one.
 * Few are drawn at once, so that pictures leave time for pages.
 */
public final class Drawing {

    private static final float QUALITY = 0.95f;
    private static final int MOST_BANDS = 4;
    private static final int PATIENCE_SECONDS = 20;
    private static final Semaphore EASELS =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private Drawing() {}

    /**
     * Draws the picture that is in {@code from}, and mapped in {@code file}, into {@code to}.
     *
     * @return the size that it has upright
     */
    public static Size redraw(Type type, Path from, ByteBuffer file, Path to) throws IOException, Refused {
        try {
            if (!EASELS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Reason.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused(Reason.BUSY);
        }
        try {
            var turn = type == Type.JPEG ? Exif.turnOfJpeg(file) : Turn.NONE;
            var picture = turned(read(type, from, to.getParent()), turn, to.getParent());
            write(type, picture, to);
            return new Size(picture.getWidth(), picture.getHeight());
        } finally {
            EASELS.release();
        }
    }

    private static BufferedImage read(Type type, Path from, Path folder) throws IOException, Refused {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var in = new FileImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            return read(reader, folder);
        } catch (IIOException | EOFException | RuntimeException broken) {
            throw new Refused(Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, Path folder) throws IOException, Refused {
        var size = new Size(reader.getWidth(0), reader.getHeight(0)).checked();
        var type = reader.getImageTypes(0).next();
        if (type.getNumBands() == MOST_BANDS && !type.getColorModel().hasAlpha()) {
            throw new Refused(Reason.UNREADABLE);
        }
        // A JPEG that stops early is drawn to its end in grey, and only a warning says so.
        var isCut = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            isCut.compareAndSet(false, warning.contains("premature end") || warning.startsWith("Truncated File"));
        });
        var param = reader.getDefaultReadParam();
        param.setDestination(Canvas.of(type, size, folder));
        var picture = reader.read(0, param);
        if (isCut.get()) {
            throw new Refused(Reason.UNREADABLE);
        }
        return picture;
    }

    private static BufferedImage turned(BufferedImage picture, Turn turn, Path folder) throws IOException {
        if (turn == Turn.NONE) {
            return picture;
        }
        var size = new Size(picture.getWidth(), picture.getHeight());
        var upright = Canvas.of(ImageTypeSpecifier.createFromRenderedImage(picture), turn.of(size), folder);
        Object pixel = null;
        for (var y = 0; y < size.height(); y++) {
            for (var x = 0; x < size.width(); x++) {
                pixel = picture.getRaster().getDataElements(x, y, pixel);
                upright.getRaster().setDataElements(turn.x(x, y, size), turn.y(x, y, size), pixel);
            }
        }
        return upright;
    }

    private static void write(Type type, BufferedImage picture, Path to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (var out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            if (type == Type.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
