package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Statement;
import ai.magichour.helpcenter.projects.intake.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What really happened to one customer, made up from a seed, and a bad line's delivery of it: shuffled, repeated, late,
 * with holes, and sometimes wrong first and right later. The truth is worked out here by hand, from the whole of it.
 */
final class History {

    static final Instant START = Instant.parse("2026-09-11T06:00:00Z");

    /**
     * One event as it is sent: a {@link Line}, a {@link Statement} or a revision ({@link Said}); or between them what
     * support asks for ({@link Asked}) and what the platform answers ({@link Answered}).
     */
    record Event(String id, Object content) {}

    /** Support asks for credits. */
    record Asked(UUID id, String project, long amount, boolean goodwill) {}

    /** The platform answers; what it then does may be something else. */
    record Answered(UUID id, boolean refused) {}

    private record Happening(Instant at, String project, String kind, long amount, String command, Said said) {}

    final List<Line> lines = new ArrayList<>();
    final List<Said> revisions = new ArrayList<>();
    final List<String> projects = new ArrayList<>();
    final List<Asked> asked = new ArrayList<>();
    final List<Event> delivery = new ArrayList<>();
    /** Whether every event arrives at least once. */
    final boolean isComplete;
    /** Whether another content comes for some line. */
    final boolean isCorrected;

    private final Random random;
    private final List<Happening> happenings = new ArrayList<>();
    private int events;

    History(long seed) {
        random = new Random(seed);
        isComplete = chance(80);
        isCorrected = chance(50);
        happen(0, null, "grant", 300 + random.nextInt(2_000));
        var count = 1 + random.nextInt(5);
        for (var i = 0; i < count; i++) {
            projects.add("project-" + i);
            live("project-" + i);
        }
        for (var i = random.nextInt(4); i > 0; i--) {
            var kind = pick("grant", "expiry", "goodwill", "cashback", "adjustment");
            happen(random.nextInt(9_000), null, kind, kind.equals("expiry") ? -random.nextInt(90) : random.nextInt(90));
        }
        record();
        deliver();
        asked.forEach(this::intersperse);
    }

    private void live(String project) {
        var media = pick("video", "video", "image", "audio");
        var fate = pick("complete", "error", "error", "error", "canceled", "rendering", "archived");
        var code = fate.equals("error") ? pick("no_source_face", "content_policy_violation", "new_code", null) : null;
        var begun = random.nextInt(5_000);
        var ended = begun + 20 + random.nextInt(900);
        var estimate = 1 + random.nextInt(300);
        long charged = 0;
        if (chance(90)) {
            happen(begun, project, "charge", -estimate);
            charged = estimate;
        }
        if (chance(30)) {
            long final_ = chance(15) ? 0 : 1 + random.nextInt(300);
            happen(ended, project, "adjustment", charged - final_);
            charged = final_;
        }
        var cost = chance(30) ? null : Long.valueOf(chance(20) ? 0 : charged);
        giveBack(project, fate, charged, ended);
        if (chance(35)) {
            ask(project, charged, ended);
        }
        var revision = 1;
        var name = pick("Ada’s clip", "", null);
        var created = chance(90) ? at(begun) : null;
        for (var status : chance(70) ? List.of("queued", "rendering") : List.of("draft")) {
            tell(new Said(
                    null,
                    revision++,
                    at(begun + revision),
                    project,
                    media,
                    "LIP_SYNC",
                    name,
                    status,
                    created,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "d" + events++));
        }
        if (fate.equals("rendering")) {
            return;
        }
        var again = 1 + random.nextInt(2);
        for (var i = 0; i < again; i++) {
            revision += 1 + random.nextInt(2);
            tell(new Said(
                    null,
                    revision,
                    at(ended + 5 * i),
                    project,
                    media,
                    "LIP_SYNC",
                    name,
                    fate,
                    created,
                    chance(70) ? at(ended) : null,
                    null,
                    cost,
                    code,
                    code == null ? null : "The platform's words",
                    fate.equals("complete") ? Integer.valueOf(random.nextInt(2)) : null,
                    null,
                    null,
                    "d" + events++));
        }
    }

    private void giveBack(String project, String fate, long charged, int ended) {
        var late = ended + (chance(30) ? 900 + random.nextInt(3_000) : random.nextInt(900));
        var due = !Set.of("complete", "rendering").contains(fate) || chance(15);
        var amount = charged == 0 ? 1 + random.nextInt(100) : charged;
        switch (due ? random.nextInt(8) : 7) {
            case 0, 1 -> happen(late, project, "refund", amount);
            case 2 -> happen(late, project, "refund", 1 + amount / 2);
            case 3 -> {
                happen(late, project, "refund", amount);
                happen(late + 30, project, "refund", amount);
            }
            case 4 -> {
                happen(late, project, "refund", 1 + amount / 3);
                happen(late + 30, project, "goodwill", 1 + amount / 3);
            }
            case 5 -> happen(late, project, "goodwill", amount);
            default -> {
                // nothing comes back
            }
        }
        if (chance(4)) {
            happen(late, project, "cashback", 1 + random.nextInt(50));
        }
    }

    /** Support asks for credits, perhaps while they are coming back anyway; mostly a line comes of it. */
    private void ask(String project, long charged, int ended) {
        var amount = charged > 0 && chance(60) ? charged : 1 + random.nextInt(300);
        var one = new Asked(new UUID(1, ++events), project, amount, chance(40));
        asked.add(one);
        if (chance(60)) {
            var given = chance(90) ? amount : amount + 1;
            happenings.add(new Happening(
                    at(ended + random.nextInt(4_000)),
                    project,
                    one.goodwill ? "goodwill" : "refund",
                    given,
                    one.id.toString(),
                    null));
        }
    }

    private void happen(int second, String project, String kind, long amount) {
        happenings.add(new Happening(at(second), project, kind, amount, null, null));
    }

    private void tell(Said said) {
        happenings.add(new Happening(said.at(), said.id(), null, 0, null, said));
    }

    private void record() {
        happenings.sort(Comparator.comparing(Happening::at));
        long balance = 0;
        for (var each : happenings) {
            if (each.said != null) {
                revisions.add(each.said);
                continue;
            }
            balance += each.amount;
            lines.add(new Line(
                    lines.size() + 1,
                    each.kind,
                    each.amount,
                    balance,
                    each.project,
                    null,
                    each.command,
                    each.at,
                    event()));
        }
    }

    // Delivery.

    private void deliver() {
        var sent = new ArrayList<Event>();
        lines.forEach(line -> sent.add(new Event(line.event(), line)));
        revisions.forEach(said -> sent.add(new Event(event(), said)));
        for (var i = random.nextInt(3); i > 0; i--) {
            sent.add(statement(1 + random.nextInt(lines.size())));
        }
        var lost = new ArrayList<Event>();
        sent.removeIf(event -> chance(8) && lost.add(event));
        for (var event : List.copyOf(sent)) {
            if (chance(15)) {
                sent.add(event);
            }
            if (chance(5) && event.content() instanceof Line line) {
                var again = copy(line, line.amount(), line.balance(), line.project());
                sent.add(new Event(again.event(), again));
            }
        }
        shuffle(sent);
        if (isCorrected) {
            for (var i = 1 + random.nextInt(2); i > 0; i--) {
                mislead(sent);
            }
        }
        delivery.addAll(sent);
        if (isComplete) {
            Collections.shuffle(lost, random);
            delivery.addAll(lost);
        }
        if (chance(60)) {
            delivery.add(statement(lines.size()));
        }
    }

    /** The question comes before any line that answers it; the answer before, after or instead of it. */
    private void intersperse(Asked one) {
        var line = 0;
        while (line < delivery.size() && !answers(delivery.get(line), one)) {
            line++;
        }
        var at = chance(50) ? line : random.nextInt(line + 1);
        delivery.add(at, new Event(event(), one));
        if (chance(20)) {
            var again = new Asked(new UUID(2, ++events), one.project, one.amount, chance(50));
            delivery.add(at + 1 + random.nextInt(delivery.size() - at), new Event(event(), again));
        }
        if (chance(80)) {
            var answer = new Answered(one.id, chance(30));
            delivery.add(at + 1 + random.nextInt(delivery.size() - at), new Event(event(), answer));
        }
    }

    private static boolean answers(Event event, Asked one) {
        return event.content() instanceof Line line && one.id.toString().equals(line.command());
    }

    /** Wildly, or so that each event comes at most some places late, as networks do. */
    private void shuffle(List<Event> sent) {
        if (chance(40)) {
            Collections.shuffle(sent, random);
            return;
        }
        var reach = 1 + random.nextInt(8);
        for (var i = 0; i < sent.size(); i++) {
            Collections.swap(sent, i, Math.min(sent.size() - 1, i + random.nextInt(reach)));
        }
    }

    /** Another content for a line, mostly before the right one. */
    private void mislead(List<Event> sent) {
        var line = lines.get(random.nextInt(lines.size()));
        var off = 1 + random.nextInt(60);
        var other = pick(projects.get(random.nextInt(projects.size())), line.project());
        var wrong = switch (random.nextInt(5)) {
            case 0 -> copy(line, line.amount(), line.balance() + off, line.project());
            case 1 -> copy(line, line.amount() + off, line.balance() + 3L * off, other);
            case 2 -> copy(line, line.amount() + off, line.balance() + off, line.project());
            case 3 -> copy(line, line.amount() + off, line.balance() + off, other);
            default -> copy(line, line.amount(), line.balance(), other);
        };
        if (Objects.equals(wrong.project(), line.project())
                && wrong.amount() == line.amount()
                && wrong.balance() == line.balance()) {
            return;
        }
        var right = 0;
        while (right < sent.size() && sent.get(right).content() != line) {
            right++;
        }
        sent.add(
                random.nextInt((chance(80) ? Math.min(right, sent.size()) : sent.size()) + 1),
                new Event(wrong.event(), wrong));
    }

    private Line copy(Line line, long amount, long balance, String project) {
        return new Line(
                line.sequence(), line.kind(), amount, balance, project, null, line.command(), line.at(), event());
    }

    private Event statement(int sequence) {
        var id = event();
        return new Event(id, new Statement(sequence, lines.get(sequence - 1).balance(), at(9_999), id));
    }

    // The truth.

    /** Where this project's credits really are at {@code now}, with every line there and nothing in doubt. */
    RefundTable.Answer truth(String project, boolean command, Instant now, boolean quiet) {
        long charged = 0;
        long back = 0;
        var charges = 0;
        Instant chargedAt = null;
        var unknown = false;
        for (var line : lines) {
            if (project.equals(line.project())) {
                switch (line.kind()) {
                    case "charge", "adjustment" -> {
                        charged -= line.amount();
                        charges++;
                        chargedAt = line.at();
                    }
                    case "refund", "goodwill" -> back += line.amount();
                    default -> unknown = true;
                }
            }
        }
        Said last = null;
        Instant failedAt = null;
        for (var said : revisions) {
            if (said.id().equals(project)) {
                last = last == null || said.revision() > last.revision() ? said : last;
                var failed = Set.of("error", "canceled").contains(said.status());
                failedAt = failedAt == null && failed ? said.at() : failedAt;
            }
        }
        return RefundTable.of(new RefundTable.Asked(
                last.status(),
                last.media(),
                last.errorCode(),
                last.finishedAt(),
                failedAt,
                last.creditsCharged(),
                charged,
                back,
                charges,
                chargedAt,
                unknown,
                false,
                command,
                quiet,
                now,
                RefundTest.WINDOW));
    }

    /** Moments at which it is worth asking: anywhere while it goes on, or long after. */
    Instant someTime() {
        return chance(70) ? at(random.nextInt(12_000)) : at(50_000);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** How many of the events to come are sent in one request. */
    int some(int most) {
        return 1 + random.nextInt(Math.min(most, chance(50) ? 1 : 12));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private String event() {
        return "evt_" + ++events;
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
