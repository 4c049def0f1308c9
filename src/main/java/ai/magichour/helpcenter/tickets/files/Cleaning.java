package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.content.Pdf;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Size;
import ai.magichour.helpcenter.tickets.files.content.Text;
import ai.magichour.helpcenter.tickets.files.content.Type;
import ai.magichour.helpcenter.tickets.files.pictures.Drawing;
import ai.magichour.helpcenter.tickets.files.pictures.Gif;
import ai.magichour.helpcenter.tickets.files.pictures.WebP;
import ai.magichour.helpcenter.tickets.files.recordings.Boxes;
import ai.magichour.helpcenter.tickets.files.recordings.Ebml;
import ai.magichour.helpcenter.tickets.files.recordings.Mpeg;
import ai.magichour.helpcenter.tickets.files.recordings.Wav;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file as it may be kept: what it is, how long, and a picture's size. */
record Cleaning(Type type, long bytes, Size size) {

    /**
     * Writes what may be kept of {@code original} to {@code clean}.
     *
     * @throws Refused if none of it may
     */
    static Cleaning of(Path original, Path clean) throws IOException, Refused {
        var type = Sniffing.of(original);
        try (var channel = FileChannel.open(original)) {
            var kept = rewrite(type, original, channel, clean);
            check(kept.type, clean);
            return kept;
        } catch (IndexOutOfBoundsException tooShort) {
            throw new Refused(Reason.UNREADABLE);
        }
    }

    private static Cleaning rewrite(Type type, Path original, FileChannel channel, Path clean)
            throws IOException, Refused {
        return switch (type) {
            case JPEG, PNG -> of(type, clean, Drawing.redraw(type, original, map(channel), clean));
            case TEXT -> text(original, clean);
            case GIF -> copy(Gif.plan(map(channel)), channel, clean);
            case WEBP -> copy(WebP.plan(map(channel)), channel, clean);
            case MP4, MOV -> copy(Boxes.plan(map(channel)), channel, clean);
            case WEBM -> copy(Ebml.plan(map(channel)), channel, clean);
            case MP3 -> copy(Mpeg.plan(map(channel)), channel, clean);
            case WAV -> copy(Wav.plan(map(channel)), channel, clean);
            case PDF -> copy(Pdf.plan(map(channel)), channel, clean);
        };
    }

    private static Cleaning text(Path original, Path clean) throws IOException, Refused {
        Text.tidy(original, clean);
        return of(Type.TEXT, clean, null);
    }

    private static Cleaning copy(Plan plan, FileChannel from, Path clean) throws IOException, Refused {
        try (var to = FileChannel.open(clean, StandardOpenOption.WRITE)) {
            plan.pieces().write(from, to);
        }
        return of(plan.type(), clean, plan.size());
    }

    private static Cleaning of(Type type, Path clean, Size size) throws IOException, Refused {
        var bytes = Files.size(clean);
        if (bytes == 0) {
            throw new Refused(Reason.EMPTY);
        }
        return new Cleaning(type, bytes, size);
    }

    /** What is kept must be again what it was found to be, and nothing else besides. */
    private static void check(Type type, Path clean) throws IOException, Refused {
        try (var channel = FileChannel.open(clean)) {
            Sniffing.check(type, map(channel));
        }
        var again = Sniffing.of(clean);
        var isSame = again == type || (isVideo(again) && isVideo(type));
        if (!isSame) {
            throw new Refused(Reason.AMBIGUOUS);
        }
    }

    /** These two are told apart by their boxes only. */
    private static boolean isVideo(Type type) {
        return type == Type.MP4 || type == Type.MOV;
    }

    private static ByteBuffer map(FileChannel channel) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
}
