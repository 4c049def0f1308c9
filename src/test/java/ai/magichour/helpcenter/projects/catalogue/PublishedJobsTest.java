package ai.magichour.helpcenter.projects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The catalogue's prices against every job that was published with what it cost. */
class PublishedJobsTest {

    private static final String THE_ONE_THAT_DIFFERS = "video VIDEO_TO_VIDEO";

    private final Catalogue catalogue = Catalogue.load();

    @TestFactory
    Stream<DynamicTest> what_was_charged_is_what_the_rate_says() throws IOException {
        return jobs().stream()
                .filter(job -> !job.has("differs"))
                .map(job -> DynamicTest.dynamicTest(
                        job.get("tool").asText() + " " + job.get("parameters"), () -> agrees(job)));
    }

    private void agrees(JsonNode job) {
        var charged = job.get("charged").asLong();
        var quote = quote(job);
        assertTrue(quote.fits(charged), quote.toString());
        assertEquals(charged, quote.credits());
        assertEquals(job.get("rate").asText().equals("observed"), quote.price().observed());
    }

    @Test
    void one_differs_and_is_named_a_video_to_video_charged_for_thirty_frames_a_second() throws IOException {
        var differing = jobs().stream().filter(job -> job.has("differs")).toList();
        assertEquals(1, differing.size());
        var job = differing.get(0);
        assertEquals(THE_ONE_THAT_DIFFERS, job.get("tool").asText());
        assertEquals(300, job.get("charged").asLong());
        assertEquals(240, quote(job).credits());
        assertFalse(quote(job).fits(300));
        assertEquals(300, quote(job).at(30).orElseThrow().credits());
    }

    @Test
    void all_seventeen_are_here_and_none_by_its_id() throws IOException {
        assertEquals(17, jobs().size());
        for (var job : jobs()) {
            assertFalse(job.toString().matches(".*\\bc[a-z0-9]{24}\\b.*"), job.toString());
        }
    }

    private Quote quote(JsonNode job) {
        var tool = job.get("tool").asText().split(" ");
        return catalogue.quote(tool[0], tool[1], job.get("parameters")).orElseThrow();
    }

    private static List<JsonNode> jobs() throws IOException {
        try (var file = PublishedJobsTest.class.getResourceAsStream("/published-jobs.json")) {
            var jobs = new ArrayList<JsonNode>();
            new ObjectMapper().readTree(file).get("jobs").forEach(jobs::add);
            return jobs;
        }
    }
}
