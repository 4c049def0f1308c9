package ai.magichour.helpcenter.projects.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.checklists.findings.Spoken;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    private static final Instant NOW = Instant.parse("2026-09-12T12:00:00Z");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Catalogue catalogue = Catalogue.load();
    private final Formats formats = new Formats(ZoneOffset.UTC, Locale.ENGLISH, NOW);
    private final CostWords words = Spoken.bundle(CostWords.class);

    @Test
    void why_it_cost_96_and_not_120() throws IOException {
        var cost = cost("video FACE_SWAP", "{\"seconds\": 4}", State.Group.COMPLETED, "charge -120, adjustment 24")
                .orElseThrow();
        assertEquals("Why it cost 96 credits, and not 120", cost.title());
        assertEquals(
                List.of(
                        "120 credits were charged first, as an estimate. When it finished, the platform lowered that by"
                                + " 24, so it cost 96.",
                        "The estimate counts 30 frames a second: 4 s × 30 × 1 = 120. The final charge counts the frames"
                                + " that the video has.",
                        "The rate published for it, as read on 22 Aug, leads to the same: 96 frames × 1, for 4 s at 24 a"
                                + " second. That is a guide; what counts is the platform’s own reckoning."),
                cost.sentences());
        assertFalse(cost.asks());
    }

    @Test
    void a_charge_that_the_published_rate_does_not_lead_to_is_said_to_differ_and_can_be_asked_about()
            throws IOException {
        var cost = cost("video VIDEO_TO_VIDEO", "{\"seconds\": 5}", State.Group.COMPLETED, "charge -300")
                .orElseThrow();
        assertEquals("Why it cost 300 credits", cost.title());
        assertEquals(
                List.of(
                        "The rate published for it, as read on 22 Aug, would lead to 240 credits: 120 frames × 2, for 5 s"
                                + " at 24 a second. You were charged 300. A published rate is a guide, so this alone doesn’t say"
                                + " that the charge is wrong."),
                cost.sentences());
        assertTrue(cost.asks());
    }

    @ParameterizedTest(name = "{0} {1}, {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -120                | agrees
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -121                | asks
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -150, adjustment 30 | agrees
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -100, adjustment -20 | agrees
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -150, adjustment 30, refund 120 | agrees
            video FACE_SWAP         | {}                                                          | COMPLETED | charge -120                | no rate
            video FACE_SWAP         | {"seconds": "5"}                                            | COMPLETED | charge -120                | no rate
            video FACE_SWAP         | {"seconds": 5}                                              | PROGRESS  | charge -150                | -
            video FACE_SWAP         | {"seconds": 5}                                              | FAILED    | charge -150                | -
            video FACE_SWAP         | {"seconds": 5}                                              | FAILED    | charge -150, adjustment 30 | adjusted
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | -                          | -
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | adjustment 30              | -
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge 0                   | -
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -10, adjustment 30  | -
            video FACE_SWAP         | {"seconds": 5}                                              | COMPLETED | charge -120, reservation 5 | -
            video TEXT_TO_VIDEO     | {"model": "ltx-2.3", "resolution": "720p", "seconds": 5}    | COMPLETED | charge -240                | agrees
            video TEXT_TO_VIDEO     | {"model": "veo3.1", "resolution": "720p", "seconds": 8, "audio": true} | COMPLETED | charge -960     | agrees
            video TEXT_TO_VIDEO     | {"model": "sora-9", "resolution": "720p", "seconds": 5}     | COMPLETED | charge -240                | no rate
            video CHARACTER_REPLACE | {"resolution": "720p", "seconds": 5}                        | COMPLETED | charge -480                | observed
            video CHARACTER_REPLACE | {"resolution": "720p", "seconds": 5}                        | COMPLETED | charge -240                | asks
            video AUTO_SUBTITLE     | {"seconds": 10}                                             | COMPLETED | charge -50                 | about
            video AUTO_SUBTITLE     | {"seconds": 10}                                             | COMPLETED | charge -60                 | asks
            image BODY_SWAP         | {"resolution": "1k"}                                        | COMPLETED | charge -100                | start
            image BODY_SWAP         | {"resolution": "1k"}                                        | COMPLETED | charge -40                 | asks
            image HEAD_SWAP         | {}                                                          | COMPLETED | charge -10                 | agrees
            image QR_CODE           | {}                                                          | COMPLETED | charge -10                 | asks
            audio VOICE_GENERATOR   | {"prompt": "forty-two characters of text are read out."}    | COMPLETED | charge -5                  | agrees
            video NEW_TOOL          | {"seconds": 5}                                              | COMPLETED | charge -120                | -
            video NEW_TOOL          | {"seconds": 5}                                              | COMPLETED | charge -120, adjustment 20 | no rate
            """)
    void each_charge_has_its_words(String tool, String parameters, State.Group group, String lines, String said)
            throws IOException {
        var cost = cost(tool, parameters, group, lines);
        var all = String.join(" ", cost.map(Cost::sentences).orElse(List.of()));
        assertEquals(said == null, cost.isEmpty(), all);
        if (said != null) {
            assertEquals(said.equals("asks"), cost.get().asks(), all);
            assertTrue(
                    all.contains(
                            switch (said) {
                                case "agrees" -> "leads to the same: ";
                                case "asks" -> "would lead to ";
                                case "no rate" -> "can’t work out the published price";
                                case "adjusted" -> "the platform lowered that by";
                                case "observed" -> "Jobs like it were charged the same";
                                case "about" -> "leads to about";
                                default -> "Only where prices start is published";
                            }),
                    all);
        }
    }

    @Test
    void where_lines_are_missing_that_is_said_and_nothing_is_said_to_differ() throws IOException {
        var from = from("video VIDEO_TO_VIDEO", "{\"seconds\": 5}", State.Group.COMPLETED, "charge -300", false, true);
        var cost = Cost.of(from).orElseThrow();
        assertFalse(cost.asks());
        assertTrue(cost.sentences().contains("Lines of your ledger are missing, so this may not be all of it."));
        assertEquals(
                Optional.empty(),
                Cost.of(from(
                        "video FACE_SWAP", "{\"seconds\": 5}", State.Group.COMPLETED, "charge -120", true, false)));
    }

    @Test
    void the_title_and_the_first_sentence_never_hold_a_number_that_is_not_the_ledgers() throws IOException {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var estimate = 1 + random.nextInt(3_000);
            var change = random.nextInt(600) - 300;
            var lines = "charge " + -estimate + ", adjustment " + change;
            var cost = cost(
                    "video FACE_SWAP", "{\"seconds\": " + (1 + random.nextInt(60)) + "}", State.Group.COMPLETED, lines);
            if (cost.isEmpty()) {
                assertTrue(estimate < change, lines);
                continue;
            }
            var allowed = List.of(
                    formats.number(estimate), formats.number(Math.abs(change)), formats.number(estimate - change));
            for (var text : List.of(cost.get().title(), cost.get().sentences().get(0))) {
                var number = NUMBER.matcher(text);
                while (number.find()) {
                    var found = number.group().replaceAll("[.,]$", "");
                    assertTrue(allowed.contains(found), lines + ": " + text);
                }
            }
        }
    }

    private Optional<Cost> cost(String tool, String parameters, State.Group group, String lines) throws IOException {
        return Cost.of(from(tool, parameters, group, lines, lines != null && lines.contains("reservation"), false));
    }

    private Cost.From from(
            String tool, String parameters, State.Group group, String lines, boolean isDoubtful, boolean isBehind)
            throws IOException {
        var name = tool.split(" ");
        return new Cost.From(
                group,
                lines(lines),
                catalogue.tool(name[0], name[1]).orElse(null),
                catalogue.quote(name[0], name[1], JSON.readTree(parameters)).orElse(null),
                isDoubtful,
                isBehind,
                formats,
                words);
    }

    private static List<Line> lines(String written) {
        var lines = new ArrayList<Line>();
        if (written != null) {
            for (var each : written.split(", ")) {
                var parts = each.split(" ");
                var amount = Long.parseLong(parts[1]);
                lines.add(new Line(lines.size() + 1, parts[0], amount, 4_000, "c", null, null, NOW, "evt"));
            }
        }
        return lines;
    }
}
