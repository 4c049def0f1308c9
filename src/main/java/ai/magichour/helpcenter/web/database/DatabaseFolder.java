package ai.magichour.helpcenter.web.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Where an embedded server has its files. All programs of one working directory share the unpacked server, because
 * unpacking takes longer than starting.
 *
 * @param root what belongs to one server: its data, passwords and log
 * @param programs the unpacked server
 * @param kept whether the data outlives the JVM
 */
record DatabaseFolder(Path root, Path programs, boolean kept) {

    static DatabaseFolder kept(Path workingDirectory) {
        var root = workingDirectory.resolve(".helpcenter").resolve("pg18");
        return new DatabaseFolder(root, root.resolve("programs"), true);
    }

    /** A folder of this JVM's own, so that tests can run side by side. */
    static DatabaseFolder thrownAway(Path workingDirectory) {
        var own = Long.toString(ProcessHandle.current().pid());
        return new DatabaseFolder(
                workingDirectory.resolve("target").resolve("pg18").resolve(own),
                kept(workingDirectory).programs(),
                false);
    }

    Path data() {
        return root.resolve("data");
    }

    Path passwords() {
        return root.resolve("pgpass");
    }

    Path log() {
        return root.resolve("server.log");
    }

    /** Held by the process that uses this folder; names it. */
    Path owner() {
        return root.resolve("owner");
    }

    /** The superuser's password while the server is first made, which takes it from a file. */
    Path superuser() {
        return root.resolve("superuser");
    }

    private Path unfinished() {
        return root.resolve("unfinished");
    }

    /** Held by a process while it unpacks and starts a server, so that they do so one after another. */
    Path turn() {
        return programs.resolveSibling(programs.getFileName() + ".turn");
    }

    void createPrograms() throws IOException {
        Files.createDirectories(programs, readableByOwner("rwx------"));
    }

    void createRoot() throws IOException {
        Files.createDirectories(root, readableByOwner("rwx------"));
    }

    /** Data whose making was interrupted has never been used, and counts as none. */
    boolean isNew() {
        return Files.exists(unfinished()) || !Files.exists(data());
    }

    void markUnfinished() throws IOException {
        Files.write(unfinished(), new byte[0]);
    }

    void markFinished() throws IOException {
        Files.delete(unfinished());
    }

    /** Other people of the machine stay out from the first moment on; Windows keeps them out of a home by itself. */
    static FileAttribute<?>[] readableByOwner(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> parsed = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(parsed)};
    }
}
