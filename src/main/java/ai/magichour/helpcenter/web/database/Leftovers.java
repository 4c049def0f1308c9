package ai.magichour.helpcenter.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What killed processes leave behind and the next one must not trip over. The caller holds the turn. */
final class Leftovers {

    private Leftovers() {}

    /** A half-unpacked server would stay half-unpacked: the unpacker skips every file that is there already. */
    static void removeHalfUnpacked(Path programs) throws IOException {
        for (var unpacked : childrenOf(programs)) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                delete(unpacked);
            }
        }
    }

    /** Removes the servers of killed test runs; a run that lives holds its own. */
    static void removeThrownAway(Path siblings) throws IOException {
        for (var sibling : childrenOf(siblings)) {
            var folder = new DatabaseFolder(sibling, sibling, false);
            var claim = FileClaim.ifFree(folder.owner());
            if (claim.isPresent()) {
                try (var held = claim.get()) {
                    Orphan.stop(folder.data());
                    delete(sibling);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private static List<Path> childrenOf(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}
