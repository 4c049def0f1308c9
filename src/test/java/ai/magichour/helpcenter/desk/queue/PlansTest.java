package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.cases.page.Alike;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Owner;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * With many tickets, every query of the desk walks an index: asserted on the database's own plans, over rows that are gone
 * when the test ends.
 */
@QuarkusTest
class PlansTest {

    private static final int MANY = 60_000;
    /** Twice as many rows as are shown of what is found too often. */
    private static final int FAR = 2_000;

    private static final Set<String> TEXTS =
            Set.of("message", "message_words", "message_said", "note", "note_words", "note_said");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SCAN = Pattern.compile(
            "Seq Scan on (ticket|message|note|credit_entry|project|customer|refund_command|audit_event)");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("me", "'00000000-0000-7000-8000-000000000001'::uuid"),
            Map.entry("late", "now()"),
            Map.entry("unpublished", "array['error:content_policy_violation']"),
            Map.entry("due", "'infinity'"),
            Map.entry("stake", "-95"),
            Map.entry("at", "now() - interval '3 days'"),
            Map.entry("id", "'00000000-0000-7000-8000-000000000001'::uuid"),
            Map.entry("number", "'HC-0000-00'"),
            Map.entry("project", "'c0'"),
            Map.entry("words", "'word77'"),
            Map.entry("name", "'zoe'"),
            Map.entry("nameEnd", "'zof'"),
            Map.entry("subject", "'zoe'"),
            Map.entry("subjectEnd", "'zof'"),
            Map.entry("key", "'00000000-0000-7000-8000-000000000001'::uuid"),
            Map.entry("media", "'video'"),
            Map.entry("type", "'LIP_SYNC'"),
            Map.entry("code", "'no_source_face'"),
            Map.entry("except", "'c0'"),
            Map.entry("since", "now() - interval '1 day'"),
            Map.entry("most", "100"));

    static final List<String> STOCK = List.of(
            """
            insert into customer (id, issuer, subject, name, created_at)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'plans', 'plans-' || i, 'Plan ' || i, now()
            from generate_series(1, 20000) i""",
            """
            insert into project (customer_id, id, media, type, status, error_code, failed_at, finished_at, revision, at,
                listed_at, charged, charged_at)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(i %% 20000 + 1), 12, '0'))::uuid, 'plan' || i, 'video',
                case i %% 20 when 0 then 'LIP_SYNC' else 'FACE_SWAP' end, case i %% 3 when 0 then 'error' else 'complete' end,
                case i %% 60 when 0 then 'no_source_face' else 'unknown_error' end, now() - i * interval '1 minute',
                now() - i * interval '1 minute', 1, now(), now(), 95, now() - i * interval '1 minute'
            from generate_series(1, %d) i""",
            """
            insert into ticket (customer_id, id, number, project_id, concern, opened_by, state, waiting_for, waiting_since,
                due_at, opened_at, changed_at, closed_at, evidence, claimed_by, claimed_until, answered_at)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(i %% 20000 + 1), 12, '0'))::uuid, gen_random_uuid(),
                'PL-' || i, 'plan' || i, (array['CREDITS_NOT_BACK', 'FAILED_REPEATEDLY', 'LOOKS_BROKEN'])[i %% 3 + 1],
                'CUSTOMER', case when i %% 10 = 0 then 'OPEN' else 'CLOSED' end,
                (array['SUPPORT', 'CUSTOMER', 'PLATFORM'])[i / 10 %% 3 + 1], now(),
                case when i / 10 %% 3 = 0 then now() + i * interval '1 minute' end, now() - i * interval '1 minute', now() - i
                * interval '1 minute', case when i %% 10 = 0 then null else now() - i * interval '1 minute' end,
                jsonb_build_object('verdict', jsonb_build_object('charged', i %% 500, 'back', 0)),
                case when i %% 50 = 0 then ('00000000-0000-7000-8000-' || lpad(to_hex(i %% 20 + 1), 12, '0'))::uuid end,
                case when i %% 50 = 0 then now() end, case when i %% 20 = 0 then now() end
            from generate_series(1, %d) i""",
            """
            insert into message (customer_id, id, ticket_id, author, body, at)
            select customer_id, gen_random_uuid(), id, 'CUSTOMER',
                'Where are my credits, said word' || (random() * 5000)::int, now()
            from ticket where number like 'PL-%%'""",
            """
            insert into note (customer_id, id, ticket_id, author, author_name, body, form_id, at)
            select customer_id, gen_random_uuid(), id, 'kim', 'Kim', 'They mean word' || (random() * 5000)::int,
                gen_random_uuid(), now()
            from ticket where number like 'PL-%%' """,
            "analyze customer",
            "analyze project",
            "analyze ticket",
            "analyze message",
            "analyze note");

    @Inject
    Owner owner;

    @Test
    void no_query_of_the_desk_looks_through_a_big_table() throws SQLException, JsonProcessingException {
        var wrong = new ArrayList<String>();
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            for (var sql : STOCK) {
                execute(connection, sql.formatted(MANY));
            }
            for (var view : View.values()) {
                check(connection, view.name(), QueueQuery.sql(view, false), wrong);
                check(connection, view + ", next page", QueueQuery.sql(view, true), wrong);
            }
            check(connection, "counts", QueueQuery.COUNTS, wrong);
            for (var text : List.of("HC-7F3K-22", Platform.projectId(), "word77")) {
                check(connection, "search " + text, QueueQuery.sql(Search.of(text), false), wrong);
                check(connection, "search on " + text, QueueQuery.sql(Search.of(text), true), wrong);
            }
            for (var word : List.of("credits", "mean")) {
                var sql = QueueQuery.sql(Search.of(word), false);
                bound(connection, "search " + word, sql.replace(":words", "'" + word + "'"), wrong);
            }
            check(connection, "people", Person.FIND, wrong);
            check(connection, "failed alike", Alike.SQL, wrong);
            connection.rollback();
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_rule_finds_what_it_looks_for() throws SQLException {
        try (var connection = owner.connect()) {
            assertTrue(SCAN.matcher(plan(connection, "select * from ticket where version = 7"))
                    .find());
            assertFalse(SCAN.matcher(plan(connection, "select 1")).find());
        }
    }

    private static void check(Connection connection, String what, String sql, List<String> wrong) throws SQLException {
        var plan = plan(connection, filled(sql));
        if (SCAN.matcher(plan).find()) {
            wrong.add(what + ":\n" + plan);
        }
    }

    /**
     * A word that stands everywhere is sooner found without an index, so what counts is how far it is looked for. The
     * tickets of so many messages are few enough here to be read as one, which they aren't among a million.
     */
    private static void bound(Connection connection, String what, String sql, List<String> wrong)
            throws SQLException, JsonProcessingException {
        var plan = JSON.readTree(plan(connection, "(analyze, format json) " + filled(sql)));
        for (var step : plan.findParents("Actual Rows")) {
            var isText = TEXTS.contains(step.path("Relation Name").asText())
                    || TEXTS.contains(step.path("Index Name").asText());
            if (isText && rows(step) > FAR) {
                wrong.add(what + ":\n" + step.toPrettyString());
            }
        }
    }

    /** How many rows or entries were touched for it, found or not. */
    private static double rows(JsonNode step) {
        return step.get("Actual Loops").asDouble()
                * (step.get("Actual Rows").asDouble()
                        + step.path("Rows Removed by Filter").asDouble()
                        + step.path("Rows Removed by Index Recheck").asDouble());
    }

    static String filled(String sql) {
        return Pattern.compile("(?<!:):([a-zA-Z]+)")
                .matcher(sql)
                .replaceAll(name -> java.util.regex.Matcher.quoteReplacement(VALUES.get(name.group(1))));
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
