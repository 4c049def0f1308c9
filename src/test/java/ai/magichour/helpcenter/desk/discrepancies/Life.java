package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What really happened to one customer, made up from a seed, what of it is told and in which order, and what must be found in
 * the end, said by hand for each story and worked out from nothing that the help center knows.
 */
final class Life {

    final String name = Visitor.named("life");
    /** What is told, in the order in which it arrives. */
    final List<Map<String, Object>> delivery = new ArrayList<>();
    /** The kinds that must be found, by project; an empty one is the ledger. */
    final Map<String, TreeSet<String>> expected = new TreeMap<>();

    private final Random random;
    private final Instant now;
    private final Platform platform = new Platform(name);
    private final List<Map<String, Object>> told = new ArrayList<>();
    /** By project: what must be found whatever lines are there, and what only with all of them. */
    private final Map<String, String> always = new TreeMap<>();

    private final Map<String, String> withAllLines = new TreeMap<>();
    private long sequence;
    private long balance;

    Life(long seed, Instant now) {
        random = new Random(seed);
        this.now = now;
        line("grant", 5_000, null, 600);
        for (var i = 1 + random.nextInt(4); i > 0; i--) {
            live(Platform.projectId());
        }
        var isLost = random.nextInt(5) == 0;
        if (isLost) {
            line("grant", 10, null, 300);
            told.remove(told.size() - 1);
            line("grant", 10, null, 290);
            expect("", "GAP");
        } else {
            withAllLines.forEach(this::expect);
        }
        always.forEach(this::expect);
        deliver();
    }

    private void live(String project) {
        switch (random.nextInt(14)) {
            case 0 -> failed(project, 120, "OVERDUE", 0);
            case 1 -> failed(project, 5, null, 0);
            case 2 -> failed(project, 120, null, 95);
            case 3 -> failed(project, 120, "OVERDUE", 40);
            case 4 -> failed(project, 120, "RETURNED_TWICE", 95, 95);
            case 5 -> failed(project, 120, null, 40, 55);
            case 6 -> failed(project, 120, "MORE_THAN_CHARGED", 120);
            case 7 -> uncharged(project);
            case 8 -> started(project, 180, "STUCK");
            case 9 -> started(project, 1, null);
            case 10 -> completed(project, 1, null);
            case 11 -> completed(project, 0, "WITHOUT_OUTPUT");
            case 12 -> contested(project);
            default -> mended(project);
        }
    }

    private void failed(String project, int minutesAgo, String kind, long... returns) {
        line("charge", -95, project, minutesAgo + 3);
        says(project, 1, "rendering", minutesAgo + 2, Map.of());
        says(project, 2, "error", minutesAgo, Map.of("error", Map.of("code", "no_source_face", "message", "No face")));
        for (var amount : returns) {
            if (amount > 0) {
                line("refund", amount, project, minutesAgo - 1);
            }
        }
        put(withAllLines, project, kind);
    }

    private void uncharged(String project) {
        says(project, 1, "error", 120, Map.of());
        line("refund", 95, project, 119);
        put(withAllLines, project, "WITHOUT_CHARGE");
    }

    private void started(String project, int minutesAgo, String kind) {
        line("charge", -95, project, minutesAgo);
        says(project, 1, "queued", minutesAgo, Map.of());
        says(project, 2, "rendering", minutesAgo, Map.of());
        put(always, project, kind);
    }

    private void completed(String project, int outputs, String kind) {
        line("charge", -95, project, 90);
        says(project, 1, "rendering", 89, Map.of());
        says(project, 2, "complete", 80, Map.of("outputs", outputs));
        put(withAllLines, project, kind);
    }

    /** Another content comes under its charge's line, before or after the right one: which of them stands is chance. */
    private void contested(String project) {
        failed(project, 120, null, 95);
        var charge = told.stream()
                .filter(event -> project.equals(event.get("project")) && "charge".equals(event.get("kind")))
                .findFirst()
                .orElseThrow();
        var other =
                platform.credits((Long) charge.get("sequence"), "charge", -95, (Long) charge.get("balance"), project);
        other.put("at", charge.get("at"));
        other.put("reference", "MH-ANOTHER");
        told.add(other);
        put(always, project, "CONTRADICTION");
    }

    /** Complete without a result, and in a later revision with one: what was found in between heals. */
    private void mended(String project) {
        line("charge", -95, project, 90);
        says(project, 3, "complete", 80, Map.of("outputs", 0));
        says(project, 4, "complete", 70, Map.of("outputs", 2));
    }

    private void line(String kind, long amount, String project, int minutesAgo) {
        balance += amount;
        platform.at(now.minus(Duration.ofMinutes(minutesAgo)));
        told.add(platform.credits(++sequence, kind, amount, balance, project));
    }

    private void says(String project, long revision, String status, int minutesAgo, Map<String, Object> more) {
        platform.at(now.minus(Duration.ofMinutes(minutesAgo)));
        told.add(platform.project(project, revision, status, more));
    }

    private static void put(Map<String, String> kinds, String project, String kind) {
        if (kind != null) {
            kinds.put(project, kind);
        }
    }

    private void expect(String project, String kind) {
        expected.computeIfAbsent(project, p -> new TreeSet<>()).add(kind);
    }

    /** Everything at least once, a third twice, in any order or only somewhat late. */
    private void deliver() {
        delivery.addAll(told);
        told.stream().filter(event -> random.nextInt(3) == 0).forEach(delivery::add);
        if (random.nextBoolean()) {
            Collections.shuffle(delivery, random);
            return;
        }
        for (var i = 0; i < delivery.size(); i++) {
            Collections.swap(delivery, i, Math.min(delivery.size() - 1, i + random.nextInt(4)));
        }
    }
}
