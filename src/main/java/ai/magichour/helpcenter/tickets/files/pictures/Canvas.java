package ai.magichour.helpcenter.tickets.files.pictures;

import ai.magichour.helpcenter.tickets.files.content.Size;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.MultiPixelPackedSampleModel;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import javax.imageio.ImageTypeSpecifier;

/**
 * A picture whose pixels are in a file, not in memory: fifty megapixels would be up to 400 MB, and a small node has less.
 * The file has no name any more once it is mapped, and goes with the picture.
 */
final class Canvas {

    private Canvas() {}

    /** A picture of this kind and size, whose pixels are in a file in this folder. */
    static BufferedImage of(ImageTypeSpecifier type, Size size, Path folder) throws IOException {
        var samples = type.getSampleModel(size.width(), size.height());
        var elements = Math.multiplyExact(stride(samples), size.height());
        var raster = new Pixels(samples, new Mapped(samples.getDataType(), elements, folder));
        var colors = type.getColorModel();
        return new BufferedImage(colors, raster, colors.isAlphaPremultiplied(), null);
    }

    private static int stride(SampleModel samples) throws IOException {
        if (samples instanceof ComponentSampleModel component) {
            return component.getScanlineStride();
        }
        if (samples instanceof MultiPixelPackedSampleModel packed) {
            return packed.getScanlineStride();
        }
        throw new IOException("Pixels in an order that no picture is read in: " + samples);
    }

    private static final class Pixels extends WritableRaster {
        Pixels(SampleModel samples, DataBuffer data) {
            super(samples, data, new Point());
        }
    }

    /** Bytes, or numbers of two bytes, in a file. */
    private static final class Mapped extends DataBuffer {

        private final boolean isWide;
        private final ByteBuffer bytes;

        Mapped(int type, int size, Path folder) throws IOException {
            super(type, size);
            isWide = type != TYPE_BYTE;
            var file = Files.createTempFile(folder, "canvas", null);
            var options =
                    EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            try (var channel = FileChannel.open(file, options)) {
                bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) size * (isWide ? 2 : 1));
            }
        }

        @Override
        public int getElem(int bank, int i) {
            return isWide ? bytes.getShort(i * 2) & 0xFFFF : bytes.get(i) & 0xFF;
        }

        @Override
        public void setElem(int bank, int i, int value) {
            if (isWide) {
                bytes.putShort(i * 2, (short) value);
            } else {
                bytes.put(i, (byte) value);
            }
        }
    }
}
