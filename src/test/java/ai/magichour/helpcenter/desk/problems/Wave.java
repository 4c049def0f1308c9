package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Failures of one tool that nobody else uses, a moment ago. */
public final class Wave {

    /** Somebody whom it hit twice, and one of their projects. */
    public record Unlucky(String name, Platform platform, String project) {

        public Visitor visitor() {
            return Visitor.signedIn(name);
        }
    }

    final String type = "TOOL_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    /** As many as it takes for it to be proposed. */
    public static Unlucky thatIsUnusual() {
        var wave = new Wave();
        for (var name : new String[] {"mia", "leo", "noor", "sam"}) {
            wave.hits(name);
        }
        return wave.hits("ada");
    }

    /** Two failures of somebody new. */
    public Unlucky hits(String name) {
        var named = Visitor.named(name);
        var platform = new Platform(named).at(Instant.now().minus(Duration.ofMinutes(4)));
        platform.grant(500);
        String project = null;
        for (var i = 0; i < 2; i++) {
            project = Platform.projectId();
            platform.charge(project, 95).add(failed(platform, project, "gpu_lost"));
        }
        platform.tell();
        return new Unlucky(named, platform, project);
    }

    Map<String, Object> failed(Platform platform, String project, String code) {
        var error = Map.of("code", code, "message", "The server went away");
        return platform.project(project, 1, "error", Map.of("type", type, "error", error));
    }

    /** What the tool is called, since no catalogue has it. */
    public String tool() {
        return "Tool " + type.substring("TOOL_".length()).toLowerCase();
    }
}
