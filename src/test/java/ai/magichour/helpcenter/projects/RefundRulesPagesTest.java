package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules of the refund status in their order, each from the platform's events to the page. */
@QuarkusTest
class RefundRulesPagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void rule_1_a_kind_that_we_do_not_know_leaves_it_unknown() {
        platform.grant(400)
                .charge(project, 95)
                .line("rebate", 95, project)
                .fails(project, 1, "no_source_face")
                .tell();
        shows("error", "UNKNOWN", "400", "3", "The books are being checked.");
    }

    @Test
    void rule_2_all_of_it_came_back_whatever_the_status() {
        platform.grant(400)
                .charge(project, 95)
                .refund(project, 95)
                .says(project, 1, "defrosting")
                .tell();
        shows("defrosting", "RETURNED", "400", "3", "Your 95 credits came back at");
    }

    @Test
    void rule_2_goodwill_is_called_goodwill() {
        platform.grant(400)
                .charge(project, 95)
                .line("goodwill", 95, project)
                .fails(project, 1, "x")
                .tell();
        shows("error", "RETURNED", "400", "3", "95 credits were returned to you as goodwill");
    }

    @Test
    void rule_2_more_than_was_charged_is_said() {
        platform.grant(400)
                .charge(project, 95)
                .refund(project, 100)
                .fails(project, 1, "x")
                .tell();
        shows("error", "RETURNED", "405", "3", "more than the 95 credits it cost");
    }

    @Test
    void rule_3_a_status_without_a_rule_is_unknown() {
        platform.grant(400).charge(project, 95).says(project, 1, "defrosting").tell();
        shows("defrosting", "UNKNOWN", "305", "2", "we don’t know that word");
    }

    @Test
    void rule_4_what_completed_was_used() {
        platform.grant(400).charge(project, 95).says(project, 1, "complete").tell();
        shows("complete", "NOT_DUE", "305", "2", "the 95 credits were used");
    }

    @Test
    void rule_4_a_part_that_came_back_of_what_completed_is_all() {
        platform.grant(400)
                .charge(project, 95)
                .refund(project, 10)
                .says(project, 1, "complete")
                .tell();
        shows("complete", "RETURNED", "315", "3", "10 credits came back");
    }

    @Test
    void rule_5_what_is_in_progress_holds_its_estimate() {
        platform.grant(400).charge(project, 95).says(project, 1, "rendering").tell();
        shows("rendering", "HELD", "305", "2", "95 credits are set aside for it: an estimate");
    }

    @Test
    void rule_5_what_is_in_progress_may_have_no_charge_yet() {
        platform.grant(400).says(project, 1, "queued").tell();
        shows("queued", "HELD", "400", "1", "There is no charge for it in your ledger yet.");
    }

    @Test
    void rule_6_missing_lines_leave_it_unknown() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "x")
                .loses("refund", 95, project)
                .grant(1)
                .tell();
        shows("error", "UNKNOWN", "305", "2", "We’re missing part of your credit history after line 2");
    }

    @Test
    void rule_8_a_part_came_back_and_the_rest_is_expected() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "x")
                .refund(project, 90)
                .tell();
        shows("error", "PARTLY_RETURNED", "395", "3", "90 of 95 credits came back");
    }

    @Test
    void rule_9_what_cost_nothing_was_not_charged() {
        platform.grant(400)
                .add(platform.project(project, 1, "error", Map.of("creditsCharged", 0)))
                .tell();
        shows("error", "NOT_CHARGED", "400", "1", "It cost you nothing");
    }

    @Test
    void rule_9_lines_that_cancel_out_were_no_charge() {
        platform.grant(400)
                .charge(project, 95)
                .line("adjustment", 95, project)
                .fails(project, 1, "x")
                .tell();
        shows("error", "NOT_CHARGED", "400", "3", "It cost you nothing");
    }

    @Test
    void rule_9_without_a_charge_and_a_cost_it_is_unknown() {
        platform.grant(400).fails(project, 1, "x").tell();
        shows("error", "UNKNOWN", "400", "1", "no charge for it up to line 1");
    }

    @Test
    void rule_10_a_case_without_a_published_rule_is_unknown() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "content_policy_violation")
                .tell();
        shows("error", "UNKNOWN", "305", "2", "not published whether credits come back");
    }

    @Test
    void rule_10_a_canceled_image_has_no_published_rule() {
        platform.grant(400).charge(project, 95);
        platform.add(platform.project(project, 1, "canceled", Map.of("media", "image")))
                .tell();
        shows("canceled", "UNKNOWN", "305", "2", "not published whether credits come back");
    }

    @Test
    void rule_11_within_the_window_they_are_expected() {
        platform.grant(400).charge(project, 95).fails(project, 1, "x").tell();
        shows("error", "PENDING", "305", "2", "Your 95 credits should come back by");
    }

    @Test
    void rule_11_the_window_starts_again_with_a_later_charge() {
        platform.at(Instant.now().minus(Duration.ofHours(1)));
        platform.grant(400).charge(project, 90).fails(project, 1, "x").at(Instant.now());
        platform.line("adjustment", -5, project).tell();
        shows("error", "PENDING", "305", "3", "Your 95 credits should come back by");
    }

    @Test
    void rule_12_after_the_window_they_are_overdue() {
        platform.at(Instant.now().minus(Duration.ofMinutes(16)));
        platform.grant(400).charge(project, 95).says(project, 1, "canceled").tell();
        shows("canceled", "OVERDUE", "305", "2", "should have been back by");
    }

    @Test
    void rule_12_after_the_window_a_quiet_feed_leaves_it_unknown() {
        platform.at(Instant.now().minus(Duration.ofMinutes(16)));
        platform.grant(400).charge(project, 95).fails(project, 1, "x").tell();
        clock.forward(Duration.ofHours(1));
        shows("error", "UNKNOWN", "305", "2", "hadn’t come back when we last heard from the platform");
    }

    private void shows(String status, String refund, String balance, String line, String words) {
        var answer = Visitor.signedIn(ada).get("/projects/" + project);
        var page = answer.page();
        assertEquals(200, answer.status());
        assertEquals(1, page.select("[data-refund]").size());
        assertEquals(1, page.select("[data-status]").size());
        assertEquals(status, page.select("[data-refund]").attr("data-status"));
        assertEquals(refund, page.select("[data-status]").attr("data-refund"));
        assertEquals(balance, page.select("[data-balance]").first().attr("data-balance"));
        assertEquals(line, page.select("[data-sequence]").first().attr("data-sequence"));
        assertTrue(answer.text().contains(words), answer.text());
    }
}
