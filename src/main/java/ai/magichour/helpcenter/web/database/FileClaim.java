package ai.magichour.helpcenter.web.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that one process at a time holds. The operating system takes it back however the process ends, so a claim
 * never outlives its holder, which a file with a process id in it does.
 */
final class FileClaim implements Closeable {

    private final FileChannel channel;

    private FileClaim(FileChannel channel) {
        this.channel = channel;
    }

    static FileClaim whenFree(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        channel.lock();
        return new FileClaim(channel);
    }

    /** Writes the holder's process id into the file, for the sentence that another process is told. */
    static Optional<FileClaim> ifFree(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new FileClaim(channel));
    }

    /** Only for a file that another process holds: a process that closes a file loses its own claim on it. */
    static String holderOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "(unknown)";
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
