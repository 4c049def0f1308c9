package ai.magichour.helpcenter.web.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    void programs_that_were_unpacked_in_part_go_and_whole_ones_stay() throws Exception {
        var inPart = Files.createDirectories(folder.resolve("PG-1/bin"));
        var whole = Files.createDirectories(folder.resolve("PG-2/bin"));
        Files.createFile(whole.resolveSibling(".exists"));

        Leftovers.removeHalfUnpacked(folder);

        assertFalse(Files.exists(inPart.getParent()));
        assertTrue(Files.exists(whole));
    }

    @Test
    void what_a_killed_test_run_left_goes() throws Exception {
        var dead = Files.createDirectories(folder.resolve("1"));
        Files.writeString(dead.resolve("owner"), "1");
        Files.createDirectories(dead.resolve("data"));

        Leftovers.removeThrownAway(folder);

        assertFalse(Files.exists(dead));
    }
}
