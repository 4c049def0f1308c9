package ai.magichour.helpcenter.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which advice was followed by a result: counted over projects, and only what is a day old. */
@QuarkusTest
class AdviceTest {

    /** A month that no other test's clock reaches, so that each row here has it to itself. */
    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");

    private static int month;

    @Inject
    EntityManager database;

    private final Instant shown = START.plus(Duration.ofDays(40L * ++month));
    private final Instant now = shown.plus(Duration.ofDays(30));
    private final UUID ada = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            made after 1 hour, done after 2            | 1  | 2  | video | FACE_SWAP | complete | 1 | true  | 1
            done just within the day                   | 20 | 24 | video | FACE_SWAP | complete | 1 | true  | 1
            done just after the day                    | 20 | 25 | video | FACE_SWAP | complete | 1 | true  | 0
            made before the advice                     | -1 | 1  | video | FACE_SWAP | complete | 1 | true  | 0
            of another tool                            | 1  | 2  | video | LIP_SYNC  | complete | 1 | true  | 0
            of the same type in another media          | 1  | 2  | image | FACE_SWAP | complete | 1 | true  | 0
            it failed                                  | 1  | 2  | video | FACE_SWAP | error    | 0 | true  | 0
            it completed and gave nothing              | 1  | 2  | video | FACE_SWAP | complete | 0 | true  | 0
            somebody else's                            | 1  | 2  | video | FACE_SWAP | complete | 1 | false | 0
            """)
    void advice_is_followed_by_a_result(
            String what,
            int made,
            int done,
            String media,
            String type,
            String status,
            int outputs,
            boolean own,
            long followed) {
        shows(ada, "c1", "face-size-1", "FACE_SIZE", shown);
        project(own ? ada : UUID.randomUUID(), Platform.projectId(), media, type, status, outputs, made, done);
        assertEquals(List.of(new Advice("FACE_SIZE", 1, followed, 0, 0, 0)), worked(), what);
    }

    @Test
    void the_project_it_was_about_is_no_result_of_it() {
        var project = Platform.projectId();
        shows(ada, project, "face-size-1", "FACE_SIZE", shown);
        project(ada, project, "video", "FACE_SWAP", "complete", 1, 1, 2);
        assertEquals(List.of(new Advice("FACE_SIZE", 1, 0, 0, 0, 0)), worked());
    }

    @Test
    void those_who_say_they_followed_it_stand_beside_those_who_do_not() {
        shows(ada, "c1", "face-size-1", "FACE_SIZE", shown);
        shows(ada, "c1", "seconds-advice", "SECONDS_ADVICE", shown);
        progress(ada, "c1", "{\"face-size-1\": \"2031-01-01T00:00:00Z\"}", "SOLVED");
        var sam = UUID.randomUUID();
        shows(sam, "c2", "face-size-1", "FACE_SIZE", shown);
        progress(sam, "c2", "{}", "HELP");
        project(ada, Platform.projectId(), "video", "FACE_SWAP", "complete", 1, 1, 2);
        assertEquals(
                List.of(new Advice("FACE_SIZE", 2, 1, 1, 1, 1), new Advice("SECONDS_ADVICE", 1, 1, 0, 0, 1)), worked());
    }

    @Test
    void two_findings_of_one_check_are_one_project() {
        shows(ada, "c1", "face-size-1", "FACE_SIZE", shown);
        shows(ada, "c1", "face-size-2", "FACE_SIZE", shown.plusSeconds(60));
        progress(ada, "c1", "{\"face-size-2\": \"2031-01-01T00:00:00Z\"}", null);
        assertEquals(List.of(new Advice("FACE_SIZE", 1, 0, 1, 0, 0)), worked());
    }

    @Test
    void what_is_not_a_day_old_and_what_is_too_old_is_not_counted() {
        shows(ada, "c1", "face-size-1", "FACE_SIZE", now.minus(Duration.ofHours(23)));
        shows(ada, "c2", "face-size-1", "FACE_SIZE", shown.minusSeconds(1));
        assertEquals(List.of(), worked());
        shows(ada, "c3", "face-size-1", "FACE_SIZE", now.minus(Duration.ofHours(24)));
        assertEquals(1, worked().get(0).shown());
    }

    @Test
    void a_share_is_said_only_of_enough() {
        assertTrue(new Advice("X", 19, 10, 19, 10, 0).shareOfTicked().isEmpty());
        assertEquals(0.5, new Advice("X", 40, 15, 20, 10, 0).shareOfTicked().orElseThrow());
        assertEquals(0.25, new Advice("X", 40, 15, 20, 10, 0).shareOfOthers().orElseThrow());
        assertTrue(new Advice("X", 39, 15, 20, 10, 0).shareOfOthers().isEmpty());
    }

    private List<Advice> worked() {
        return QuarkusTransaction.requiringNew().call(() -> Advice.worked(shown, now));
    }

    private void shows(UUID customer, String project, String finding, String check, Instant at) {
        run(
                "insert into shown_finding (customer_id, project_id, finding, check_name, verdict, media, type, shown_at)"
                        + " values (?1, ?2, ?3, ?4, 'LIKELY', 'video', 'FACE_SWAP', ?5)",
                customer,
                project,
                finding,
                check,
                at);
    }

    private void progress(UUID customer, String project, String ticks, String outcome) {
        run(
                "insert into checklist (customer_id, project_id, ticks, outcome, opened_at, changed_at)"
                        + " values (?1, ?2, cast(?3 as jsonb), cast(?4 as text), ?5, ?5)",
                customer,
                project,
                ticks,
                outcome,
                shown);
    }

    private void project(
            UUID customer, String id, String media, String type, String status, int outputs, int made, int done) {
        run(
                "insert into project (customer_id, id, media, type, status, outputs, revision, at, listed_at, finished_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, 1, ?8, ?7, ?8)",
                customer,
                id,
                media,
                type,
                status,
                outputs,
                shown.plus(Duration.ofHours(made)),
                shown.plus(Duration.ofHours(done)));
    }

    private void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (var at = 0; at < values.length; at++) {
                query.setParameter(at + 1, values[at]);
            }
            query.executeUpdate();
        });
    }
}
