package ai.magichour.helpcenter.guards;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.magichour.helpcenter.web.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests' database was empty when they started, and was made by the migrations with the two roles of production. */
@QuarkusTest
class MigrationsTest {

    /** What the application may never do to a table, whatever its code asks for. */
    private static final Map<String, List<String>> KEPT = Map.ofEntries(
            entry("credit_entry", List.of("update", "delete", "truncate")),
            entry("settlement", List.of("update", "delete", "truncate")),
            entry("project_revision", List.of("update", "delete", "truncate")),
            entry("contradiction", List.of("delete", "truncate")),
            entry("article_feedback", List.of("update", "truncate")),
            entry("refund_command", List.of("delete", "truncate")),
            entry("message", List.of("update", "truncate")),
            entry("shown_finding", List.of("update", "truncate")),
            entry("note", List.of("update", "truncate")),
            entry("audit_event", List.of("update", "delete", "truncate")),
            entry("discrepancy", List.of("delete", "truncate")),
            entry("known_problem", List.of("delete", "truncate")));

    /** Tables that are nobody's: people themselves, and what concerns the whole node or feed. */
    private static final Set<String> OF_NOBODY = Set.of(
            "customer",
            "ended_session",
            "failure_slot",
            "feed_refusal",
            "feed_state",
            "flyway_schema_history",
            "known_problem",
            "outbox",
            "report_advice",
            "report_day",
            "report_tool");

    /** Keys and indexes over all customers: ids that are unique everywhere, and what the desk or a job looks through. */
    private static final Set<String> OVER_ALL = Set.of(
            "feed_event_pkey",
            "feed_event_received",
            "project_id_once",
            "refund_command_waiting",
            "refund_time_returned",
            "address_confirmation_until",
            "allowance_free",
            "ticket_number",
            "ticket_old",
            "ticket_desk",
            "ticket_desk_new",
            "ticket_desk_late",
            "ticket_desk_repeated",
            "ticket_desk_claimed",
            "ticket_desk_closed",
            "ticket_of_project",
            "message_words",
            "note_words",
            "message_said",
            "note_said",
            "project_failed_alike",
            "draft_old",
            "draft_parked",
            "article_feedback_pkey",
            "article_feedback_slug",
            "attachment_unsent",
            "attachment_removed",
            "shown_finding_shown",
            "discrepancy_open",
            "discrepancy_of_kind",
            "discrepancy_first_found",
            "reconciliation_due_at",
            "touched_pkey",
            "project_failed_lately",
            "ticket_day",
            "project_of_problem",
            "watch_asked",
            "checklist_opened",
            "audit_event_newest",
            "audit_event_who",
            "audit_event_act",
            "audit_event_who_act",
            "audit_event_done_to");

    private static final String NOT_BY_CUSTOMER = """
        select i.indexrelid::regclass::text
        from pg_index i join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
        where not exists (select from pg_attribute a
            where a.attrelid = t.oid and a.attname = 'customer_id' and a.attnum = i.indkey[0])
        and t.relname != all (?)\
        """;

    private static final String NOT_A_CUSTOMERS = """
        select t.relname from pg_class t
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
        and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'customer_id')\
        """;

    private static final String ACROSS_CUSTOMERS = """
        select c.conname from pg_constraint c
        where c.contype = 'f' and not exists (
            select from unnest(c.conkey, c.confkey) as k(ours, theirs)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.ours and a.attname = 'customer_id'
            join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.theirs and b.attname = 'customer_id')\
        """;

    @Inject
    DataSource application;

    @Inject
    Owner owner;

    static Stream<String> keptTables() {
        return KEPT.keySet().stream().sorted();
    }

    @Test
    void an_empty_database_takes_all_migrations() throws Exception {
        assertEquals(
                files(),
                asOwner("select regexp_replace(script, '.*/', '') from flyway_schema_history where success and type ="
                        + " 'SQL'"));
        assertEquals(Set.of(), asOwner("select script from flyway_schema_history where not success"));
    }

    @Test
    void the_application_works_as_a_role_that_owns_nothing() throws SQLException {
        try (var connection = application.getConnection();
                var rows = connection.createStatement().executeQuery("select current_user")) {
            rows.next();
            assertEquals("helpcenter_app", rows.getString(1));
        }
        assertEquals(
                Set.of(),
                asOwner("select relname from pg_class where relowner in ('helpcenter_app'::regrole,"
                        + " (select oid from pg_roles where rolname = 'helpcenter'))"));
        assertEquals(Set.of("f"), asOwner("select has_schema_privilege('helpcenter_app', 'public', 'create')"));
    }

    @ParameterizedTest
    @MethodSource("keptTables")
    void what_is_only_added_can_not_be_changed_by_the_application(String table) throws SQLException {
        for (var act : KEPT.get(table)) {
            assertEquals(
                    Set.of(),
                    asOwner(
                            "select relname from pg_class where relnamespace = 'public'::regnamespace and relname = ?"
                                    + " and has_table_privilege('helpcenter_app', oid, '" + act + "')",
                            table),
                    act);
        }
    }

    @Test
    void keys_and_indexes_start_with_the_customer() throws SQLException {
        var others = asOwner(NOT_BY_CUSTOMER, (Object) OF_NOBODY.toArray(String[]::new));
        others.removeAll(OVER_ALL);
        assertEquals(Set.of(), others);
    }

    @Test
    void a_table_is_a_customers_or_is_named_here() throws SQLException {
        var others = asOwner(NOT_A_CUSTOMERS);
        others.removeAll(OF_NOBODY);
        assertEquals(Set.of(), others);
    }

    @Test
    void nothing_points_from_one_customers_data_to_anothers() throws SQLException {
        assertEquals(Set.of(), asOwner(ACROSS_CUSTOMERS));
    }

    @Test
    void there_are_no_enums_and_no_triggers() throws SQLException {
        assertEquals(Set.of(), asOwner("select typname from pg_type where typtype = 'e'"));
        assertEquals(Set.of(), asOwner("select tgname from pg_trigger where not tgisinternal"));
    }

    private Set<String> asOwner(String sql, Object... parameters) throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(
                        i + 1,
                        parameters[i] instanceof String[] names
                                ? connection.createArrayOf("text", names)
                                : parameters[i]);
            }
            var found = new TreeSet<String>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static Set<String> files() throws IOException {
        try (var files = Files.list(Application.MIGRATIONS)) {
            var names = files.map(file -> file.getFileName().toString()).toArray(String[]::new);
            assertFalse(names.length == 0);
            return new TreeSet<>(Arrays.asList(names));
        }
    }
}
