package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.verdict.Cause;
import ai.magichour.helpcenter.projects.verdict.CauseWords;
import ai.magichour.helpcenter.projects.verdict.CreditsSentence;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.ProjectWords;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers are told: whole sentences, in plain words, and no credits that aren't in the ledger. */
@QuarkusTest
class ExplanationTest {

    private static final int HISTORIES = 700;
    private static final Instant NOW = Instant.parse("2026-09-11T12:00:00Z");
    private static final Duration QUIET_AFTER = Duration.ofMinutes(2);
    private static final Set<RefundStatus> BACK = EnumSet.of(RefundStatus.RETURNED, RefundStatus.PARTLY_RETURNED);

    private static final Pattern UNKIND =
            Pattern.compile("unfortunately|oops|invalid|please note|apologi", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAIM = Pattern.compile("\\b(back|returned|goodwill)\\b", Pattern.CASE_INSENSITIVE);
    /** A number and the claim that so many credits are back. */
    private static final Pattern AMOUNT =
            Pattern.compile("([\\d,]+)(?: of [\\d,]+)?(?: credits?)? (?:came back|returned|were returned|as goodwill)");

    /** Where these words speak of what should be, may be, or isn't. */
    private static final List<String> NO_CLAIMS = List.of(
            "should come back by",
            "to be returned. They count as back when",
            "asked the platform to give back",
            "come back in this case",
            "whether its credits come back",
            "hadn’t come back",
            "should have been back by",
            "on their way back by themselves",
            "due back by",
            "not back yet",
            "Expected back, by our estimate",
            "Should have been back, by our estimate",
            "Most credits returned in the last 7 days");

    @Inject
    ProjectPages pages;

    private final Formats formats = new Formats(ZoneOffset.UTC, Locale.ENGLISH, NOW);

    @Test
    void every_case_has_whole_sentences_and_two_different_things_to_do() {
        var count = 0;
        for (var facts : facts()) {
            for (var refund : refunds()) {
                for (var standing : List.of(standing(null), standing(117L))) {
                    var told = told(facts, refund, standing);
                    var where = facts + " " + refund;
                    var explanation = Explanation.of(told);
                    reads(explanation.happened(), where);
                    reads(explanation.credits(), where);
                    if (explanation.fix() != null) {
                        reads(explanation.fix(), where);
                    }
                    assertNotNull(explanation.tone(), where);
                    assertNotNull(explanation.moneyTone(), where);
                    assertNotNull(explanation.primary(), where);
                    assertNotNull(explanation.secondary(), where);
                    assertNotEquals(explanation.primary(), explanation.secondary(), where);
                    var brief = new CreditsSentence(told).brief();
                    assertFalse(brief.isBlank(), where);
                    assertFalse(brief.contains("{") || UNKIND.matcher(brief).find(), brief);
                    speaksOfReturn(explanation.credits() + " " + brief, refund, where);
                    count++;
                }
            }
        }
        assertTrue(count > 50_000, "only " + count);
    }

    private static void reads(String sentence, String where) {
        assertTrue(sentence != null && !sentence.isBlank(), where);
        assertFalse(sentence.contains("{") || sentence.contains("null"), sentence);
        assertFalse(UNKIND.matcher(sentence).find(), sentence);
        assertTrue(Character.isUpperCase(sentence.charAt(0)) || Character.isDigit(sentence.charAt(0)), sentence);
        assertTrue(sentence.matches("(?s).*[.”]"), sentence);
    }

    private void speaksOfReturn(String text, Refund refund, String where) {
        assertEquals(BACK.contains(refund.status()), isClaimed(text), where + ": " + text);
        var amount = AMOUNT.matcher(text);
        while (amount.find()) {
            assertEquals(formats.number(refund.sums().back()), amount.group(1), text);
        }
    }

    private static boolean isClaimed(String text) {
        var rest = text;
        for (var phrase : NO_CLAIMS) {
            rest = rest.replace(phrase, "");
        }
        return CLAIM.matcher(rest).find();
    }

    private static List<Facts> facts() {
        var all = new ArrayList<Facts>();
        for (var word : List.of("draft", "queued", "rendering", "complete", "error", "canceled", "archived")) {
            for (var code : Arrays.asList(null, "no_source_face", "content_policy_violation", "new_code")) {
                for (var message : Arrays.asList(null, " ", "The platform’s words")) {
                    for (var outputs : Arrays.asList(null, 0, 1)) {
                        for (var cost : Arrays.asList(null, 0L, 95L)) {
                            for (var isLate : List.of(false, true)) {
                                all.add(new Facts(
                                        "video",
                                        word,
                                        isLate && outputs == null ? null : NOW.minusSeconds(500),
                                        NOW.minusSeconds(100),
                                        NOW.minusSeconds(100),
                                        isLate ? NOW.minusSeconds(1) : NOW.plusSeconds(1),
                                        cost,
                                        code,
                                        message,
                                        outputs));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    /** Every status with every sum that leads to it, awaited and past, and the unknown for every reason. */
    private static List<Refund> refunds() {
        var at = NOW.minusSeconds(300);
        var none = Sums.NONE;
        var canceledOut = new Sums(0, 0, 0, 2, at, null, false);
        var charged = new Sums(1_240, 0, 0, 1, at, null, false);
        var part = new Sums(1_240, 40, 0, 1, at, at, false);
        var all = new Sums(95, 95, 0, 1, at, at, false);
        var more = new Sums(95, 190, 0, 1, at, at, false);
        var alone = new Sums(0, 95, 0, 0, null, at, false);
        var goodwill = new Sums(95, 95, 95, 1, at, at, false);
        var refunds = new ArrayList<Refund>();
        for (var sums : List.of(part, all, more, alone, goodwill)) {
            refunds.add(new Refund(RefundStatus.RETURNED, null, sums, null));
        }
        for (var sums : List.of(none, canceledOut, charged)) {
            refunds.add(new Refund(RefundStatus.NOT_DUE, null, sums, null));
            refunds.add(new Refund(RefundStatus.HELD, null, sums, null));
        }
        refunds.add(new Refund(RefundStatus.NOT_CHARGED, null, none, null));
        refunds.add(new Refund(RefundStatus.NOT_CHARGED, null, canceledOut, null));
        refunds.add(new Refund(RefundStatus.ASKED_FOR, null, charged, null, 1_240));
        refunds.add(new Refund(RefundStatus.ASKED_FOR, null, part, null, 1_200));
        refunds.add(new Refund(RefundStatus.PARTLY_RETURNED, null, part, NOW));
        refunds.add(new Refund(RefundStatus.PARTLY_RETURNED, null, part, NOW.plusSeconds(60)));
        refunds.add(new Refund(RefundStatus.PENDING, null, charged, NOW.plusSeconds(60)));
        refunds.add(new Refund(RefundStatus.OVERDUE, null, charged, NOW));
        for (var reason : Refund.Reason.values()) {
            for (var sums : List.of(none, charged)) {
                refunds.add(new Refund(RefundStatus.UNKNOWN, reason, sums, reason == Refund.Reason.QUIET ? NOW : null));
            }
        }
        return refunds;
    }

    private Explanation.Case told(Facts facts, Refund refund, Standing standing) {
        return new Explanation.Case(
                facts,
                refund,
                standing,
                "Lip Sync",
                Duration.ofMinutes(1),
                formats,
                MessageBundles.get(ProjectWords.class),
                MessageBundles.get(CauseWords.class));
    }

    private static Standing standing(Long sequence) {
        var book = new Book();
        book.sequence = sequence;
        book.balance = sequence == null ? null : 880L;
        return new Standing(book, sequence == null ? null : NOW.minusSeconds(600), QUIET_AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no_source_face",
                "no_target_face",
                "invalid_audio_path",
                "invalid_image_path",
                "invalid_video_path",
                "invalid_audio_file",
                "invalid_image_file",
                "invalid_video_file",
                "invalid_youtube_url",
                "invalid_file_format",
                "file_too_large",
                "invalid_parameters",
                "content_policy_violation",
                "insufficient_credits",
                "processing_timeout",
                "text_too_long",
                "invalid_voice",
                "unknown_error"
            })
    void every_error_code_the_platform_names_has_a_cause_and_a_fix(String code) {
        var cause = Cause.of(code, MessageBundles.get(CauseWords.class));
        var explanation = failed(code, "The platform’s words");
        assertTrue(explanation.happened().contains(" failed because " + cause.because() + "."), explanation.happened());
        assertFalse(explanation.happened().contains(code), explanation.happened());
        reads(explanation.happened(), code);
        reads(explanation.fix(), code);
        assertEquals(cause.fix(), explanation.fix());
    }

    @Test
    void an_error_code_nobody_has_named_shows_the_platforms_own_message() {
        var explanation = failed("gpu_on_fire", "The server is on fire");
        assertTrue(explanation.happened().contains("“The server is on fire”"), explanation.happened());
        assertNull(explanation.fix());
        assertEquals(
                "Your Lip Sync project failed, and the platform gave no reason.",
                failed(null, null).happened());
    }

    private Explanation failed(String code, String message) {
        var facts = new Facts("video", "error", NOW, NOW, NOW, NOW, 95L, code, message, null);
        var sums = new Sums(95, 0, 0, 1, NOW, null, false);
        return Explanation.of(told(facts, new Refund(RefundStatus.OVERDUE, null, sums, NOW), standing(117L)));
    }

    @Test
    void what_came_back_without_a_charge_in_the_ledger_is_not_said_to_be_more_than_it_cost() {
        var facts = new Facts("video", "error", NOW, NOW, NOW, NOW, null, null, null, null);
        var sums = new Sums(0, 95, 0, 0, null, NOW, false);
        var told = told(facts, new Refund(RefundStatus.RETURNED, null, sums, null), standing(117L));
        assertEquals(
                "Your 95 credits came back at 12:00 UTC.", Explanation.of(told).credits());
    }

    @Test
    void a_completed_project_without_a_charge_in_the_ledger_is_not_called_free() {
        var refund = new Refund(RefundStatus.NOT_DUE, null, Sums.NONE, null);
        var costly = new Facts("video", "complete", NOW, NOW, null, NOW, 95L, null, null, 1);
        assertEquals("no charge yet", new CreditsSentence(told(costly, refund, standing(117L))).brief());
        var free = new Facts("video", "complete", NOW, NOW, null, NOW, 0L, null, null, 1);
        assertEquals("not charged", new CreditsSentence(told(free, refund, standing(117L))).brief());
    }

    @Test
    void no_page_claims_credits_that_the_visible_lines_do_not_hold() {
        var met = EnumSet.noneOf(RefundStatus.class);
        for (var seed = 0; seed < HISTORIES; seed++) {
            var history = new History(1_000_000 + seed);
            var mirror = new Mirror();
            var half = history.some(history.delivery.size());
            mirror.take(history.delivery.subList(0, half));
            look(history, mirror, met);
            mirror.take(history.delivery.subList(half, history.delivery.size()));
            look(history, mirror, met);
        }
        assertEquals(EnumSet.allOf(RefundStatus.class), met);
    }

    private void look(History history, Mirror mirror, Set<RefundStatus> met) {
        var now = history.someTime();
        var quiet = history.chance(20);
        for (var id : mirror.projects.keySet()) {
            var at = new Formats(ZoneOffset.UTC, Locale.ENGLISH, now);
            var known = new CreditHistory(mirror.booked(id), mirror.lines(id), mirror.commands.of(id));
            var page = pages.page(known, mirror.standing(now, quiet), at);
            var refund = mirror.refund(id, now, quiet);
            met.add(refund.status());
            claims(Jsoup.parse(Templates.verdict(page).render()), mirror.lines(id), refund, at);
        }
    }

    private static void claims(Element page, List<Line> lines, Refund refund, Formats at) {
        var verdict = page.selectFirst(".verdict");
        assertEquals(refund.status().name(), verdict.attr("data-refund"));
        var given = lines.stream()
                .filter(line -> Set.of("refund", "goodwill").contains(line.kind()))
                .toList();
        var back = given.stream().mapToLong(Line::amount).sum();
        var said = verdict.select("p:not(.steps)").stream().map(Element::text).collect(Collectors.joining(" "));
        var isPartBack = refund.status() == RefundStatus.HELD && back > 0;
        assertEquals(BACK.contains(refund.status()) || isPartBack, isClaimed(said), said);
        assertTrue(back > 0 || !isClaimed(said), said);
        var amount = AMOUNT.matcher(said);
        while (amount.find()) {
            assertEquals(at.number(back), amount.group(1), said);
        }
        var steps = page.select(".timeline li:not([data-estimate])").stream()
                .filter(step -> isClaimed(step.selectFirst(".what").text()))
                .toList();
        assertEquals(given.size(), steps.size(), page.text());
        for (var i = 0; i < steps.size(); i++) {
            var key = Long.parseLong(steps.get(i).attr("data-key"));
            var line =
                    given.stream().filter(l -> l.sequence() == key).findFirst().orElseThrow();
            assertEquals(
                    at.signed(line.amount()),
                    steps.get(i).selectFirst(".amount").text());
        }
        var rest = page.clone();
        rest.select(".verdict, .timeline, h2").remove();
        assertFalse(isClaimed(rest.text()), rest.text());
    }
}
