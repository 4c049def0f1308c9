package ai.magichour.helpcenter.checklists.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.checklists.findings.Answers;
import ai.magichour.helpcenter.checklists.findings.Asked;
import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Cases;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Measure;
import ai.magichour.helpcenter.checklists.findings.Spoken;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.checklists.words.Vocabulary;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a platform may send, no check throws, and none says "looks fine" of what nobody told. */
class AnyParametersTest {

    private static final int TREES = 12_000;
    private static final long SEED = 20_260_911;

    private final Vocabulary words = Spoken.words();
    private final Random random = new Random(SEED);
    private final Trees trees = new Trees(random, Cases.catalogue());

    @Test
    void nothing_throws_and_every_finding_can_be_read() {
        var met = EnumSet.noneOf(Check.class);
        for (var i = 0; i < TREES; i++) {
            var tool = trees.tool();
            var c = made(tool, trees.parameters(tool), trees.group(), trees.answers());
            for (var finding : Checks.of(c)) {
                met.add(finding.check());
                reads(finding);
            }
            Checks.lead(c).ifPresent(lead -> {
                met.add(lead.check());
                reads(lead);
            });
            Cases.catalogue().price(tool.media(), tool.type(), c.asked().parameters());
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Check.TOOL_KNOWN)), met);
    }

    private static void reads(Finding finding) {
        assertFalse(finding.title().isBlank());
        for (var text :
                new String[] {finding.title(), finding.words(), finding.measured(), finding.needed(), finding.change()
                }) {
            assertFalse(text != null && text.contains("null"), () -> finding.check() + ": " + text);
        }
        if (finding.verdict().isAdvice()) {
            assertNotNull(finding.change(), finding.id());
        } else if (finding.verdict() == Verdict.UNKNOWN) {
            assertNotNull(finding.words(), finding.id());
        } else {
            assertNotNull(finding.measured(), finding.id());
        }
    }

    @Test
    void nothing_is_fine_where_nothing_was_told() {
        for (var tool : Cases.catalogue().tools()) {
            for (var empty :
                    new String[] {"{}", "null", "[]", "7", "\"a\"", "{\"sources\": []}", "{\"sources\": [null, 3, []]}"
                    }) {
                for (var group : State.Group.values()) {
                    var c = made(tool, Cases.of("video X", empty).parameters(), group, Map.of());
                    assertEquals(0, fine(c).size(), tool.slug() + " " + empty);
                }
            }
        }
    }

    @Test
    void nothing_is_fine_that_rests_on_a_value_of_another_kind() {
        for (var i = 0; i < TREES / 4; i++) {
            var tool = trees.tool();
            var c = made(tool, trees.spoiled(trees.parameters(tool)), trees.group(), Map.of());
            var fine = fine(c);
            fine.remove(Check.SOURCE_COUNT);
            assertTrue(
                    fine.isEmpty(),
                    () -> tool.slug() + " " + fine + " " + c.asked().parameters());
        }
    }

    /**
     * What is fine rests on something: take any one value away, and nothing becomes fine by it that wasn't. A face is left
     * out, because one wider than its picture is a contradiction that less text ends.
     */
    @Test
    void nothing_becomes_fine_by_saying_less() {
        var isLimit = EnumSet.of(
                Check.SOURCE_SIZE,
                Check.FILE_SIZE,
                Check.FORMAT,
                Check.SOURCE_EDGE,
                Check.SOURCE_SHAPE,
                Check.MODEL_OFFERED,
                Check.MODEL_RESOLUTION,
                Check.MODEL_SOUND,
                Check.MODE,
                Check.SCALE,
                Check.TEMPLATE,
                Check.OUTPUT_FORMAT,
                Check.SIDES,
                Check.OUTPUT_EDGE,
                Check.FRAMES,
                Check.TRANSITION,
                Check.SLIDERS,
                Check.PROMPT_LENGTH,
                Check.CLIP_ORDER,
                Check.SOUND_LENGTH);
        for (var i = 0; i < TREES / 8; i++) {
            var tool = trees.tool();
            var parameters = trees.parameters(tool);
            var group = trees.group();
            var before = fine(made(tool, parameters, group, Map.of()));
            for (var less : trees.eachWithout(parameters)) {
                var after = fine(made(tool, less, group, Map.of()));
                after.retainAll(isLimit);
                after.removeAll(before);
                assertTrue(after.isEmpty(), () -> tool.slug() + " " + after + " " + less + " from " + parameters);
            }
        }
    }

    private static HashSet<Check> fine(Case c) {
        var fine = new HashSet<Check>();
        Checks.of(c).stream()
                .filter(finding -> finding.verdict() == Verdict.FINE)
                .map(Finding::check)
                .filter(Objects::nonNull)
                .forEach(fine::add);
        return fine;
    }

    private Case made(Tool tool, JsonNode parameters, State.Group group, Map<String, String> answers) {
        var code = group == State.Group.FAILED ? trees.errorCode() : null;
        return Case.of(
                Cases.catalogue(),
                tool.media(),
                tool.type(),
                new Asked(parameters),
                group,
                code,
                "Words",
                new Answers(answers),
                words,
                new Measure(new Formats(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH)));
    }
}
