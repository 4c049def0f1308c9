package ai.magichour.helpcenter.browser;

import ai.magichour.helpcenter.checklists.Patient;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of these tests, each with a platform that has told about them. */
final class Cast {

    private Cast() {}

    /** Somebody whose one project failed an instant ago and waits for its 95 credits. */
    record Waiting(String name, Platform platform, String project) {

        static Waiting somebody() {
            var name = Visitor.named("ada");
            var platform = new Platform(name);
            var project = Platform.projectId();
            platform.grant(400)
                    .charge(project, 95)
                    .fails(project, 1, "no_source_face")
                    .tell();
            return new Waiting(name, platform, project);
        }

        String page() {
            return "/projects/" + project;
        }

        void getsCreditsBack() {
            platform.at(Instant.now()).refund(project, 95).tell();
        }
    }

    /** Somebody with a project in each state that a feed alone can bring about, by a word for it. */
    record Everything(String name, Platform platform, Map<String, String> projects) {

        static Everything somebody() {
            var name = Visitor.named("everything");
            var now = Instant.now();
            var platform = new Platform(name).at(now.minus(Duration.ofHours(2)));
            var projects = new LinkedHashMap<String, String>();
            for (var word : List.of(
                    "overdue",
                    "returned",
                    "partly returned",
                    "not due",
                    "without result",
                    "not charged",
                    "not published",
                    "no rule",
                    "deleted",
                    "held",
                    "pending",
                    "arriving")) {
                projects.put(word, Platform.projectId());
            }
            platform.grant(2_000);
            projects.forEach((word, id) -> {
                if (!word.equals("not charged")) {
                    platform.charge(id, 95);
                }
            });
            platform.fails(projects.get("overdue"), 1, "no_source_face")
                    .fails(projects.get("returned"), 1, "audio_too_long")
                    .refund(projects.get("returned"), 95)
                    .fails(projects.get("partly returned"), 1, "unknown_error")
                    .refund(projects.get("partly returned"), 40)
                    .add(platform.project(projects.get("not due"), 1, "complete", details()))
                    .add(platform.project(projects.get("without result"), 1, "complete", Map.of("outputs", 0)))
                    .add(platform.project(projects.get("not charged"), 1, "error", Map.of("creditsCharged", 0)))
                    .fails(projects.get("not published"), 1, "content_policy_violation")
                    .says(projects.get("no rule"), 1, "paused")
                    .add(platform.project(projects.get("deleted"), 1, "complete", Map.of("deletedAt", now.toString())))
                    .at(now)
                    .says(projects.get("held"), 1, "rendering")
                    .fails(projects.get("pending"), 1, "no_source_face");
            platform.tell();
            return new Everything(name, platform, projects);
        }

        private static Map<String, Object> details() {
            return Map.of(
                    "name",
                    "A speech for the anniversary",
                    "creditsCharged",
                    95,
                    "parameters",
                    Map.of("prompt", "A calm voice, a warm light", "model", "ltx-2.3", "resolution", "720p"));
        }
    }

    /** Somebody of whom nothing is known. */
    static String newcomer() {
        return Visitor.named("newcomer");
    }

    /** Somebody whose provider gives them no mail address: what it makes of such a name is none. */
    static String withoutAddress() {
        return Visitor.named("without address");
    }

    /** Somebody whose third line never arrived. */
    static Waiting withGap() {
        var somebody = Waiting.somebody();
        somebody.platform().loses("grant", 50, null).line("grant", 10, null).tell();
        return somebody;
    }

    /** Somebody whose line 2 came twice, with two amounts. */
    static Waiting withContradiction() {
        var somebody = Waiting.somebody();
        var platform = somebody.platform();
        platform.add(platform.credits(2, "charge", -80, 320, somebody.project()))
                .tell();
        return somebody;
    }

    /** Somebody whose picture came alive, and not as they had hoped. */
    static Patient poorResult() {
        return Patient.completed("video IMAGE_TO_VIDEO", """
                {"model": "ltx-2.3", "resolution": "720p", "seconds": 5, "prompt": "A woman with red hair",
                 "sources": [{"role": "image", "format": "png", "bytes": 812344, "width": 640, "height": 480}]}""");
    }
}
