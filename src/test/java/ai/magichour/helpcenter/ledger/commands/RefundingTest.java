package ai.magichour.helpcenter.ledger.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking, approving and withdrawing, by one and by many at once. */
@QuarkusTest
class RefundingTest {

    private static final int PRESSES = 50;

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Inject
    Refunding refunding;

    @Inject
    Sending sending;

    private UUID customer;

    @BeforeEach
    void ada_has_a_project_that_failed() {
        platform.grant(2_000).charge(project, 95).fails(project, 1, "x").tell();
        customer = Customer.find("dev", ada).id;
    }

    @AfterEach
    void leave_nothing_that_waits() {
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.update("doneAt = ?1 where topic = 'refund' and doneAt is null", Instant.now()));
    }

    @Test
    void what_is_asked_is_sent_with_what_was_decided() {
        var command = refunding.ask(ask(95, "form")).command();
        assertEquals(CommandState.SENT, command.state);
        assertNull(command.approvedBy);
        var parcel = parcel(command);
        assertEquals("refund", parcel.topic);
        assertEquals(project, parcel.key);
        assertEquals(
                new Order(customer, new Order.Body(ada, project, 95, "failed_not_returned", "HC-7F3K-22")),
                parcel.payload(Order.class));
        assertEquals(7, command.id.version());
    }

    @Test
    void what_the_caller_takes_back_was_never_asked() {
        QuarkusTransaction.begin();
        var command = refunding.ask(ask(95, "form")).command();
        QuarkusTransaction.rollback();
        assertNull(parcel(command));
        assertNull(read(command));
        assertFalse(refunding.ask(ask(95, "form")).isRefused());
    }

    @Test
    void fifty_presses_of_one_form_give_one_command() throws Exception {
        var outcomes = atOnce(press -> ask(95, "form"));
        assertEquals(
                1, outcomes.stream().map(each -> each.command().id).distinct().count());
        assertEquals(1, Command.of(customer, project).size());
        assertEquals(1, parcels());
    }

    @Test
    void failure_21_fifty_presses_of_fifty_forms_by_two_agents_give_one_command() throws Exception {
        var outcomes = atOnce(press -> new Ask(
                customer,
                project,
                95,
                Reason.FAILED_NOT_RETURNED,
                press % 3 == 0,
                null,
                press % 2 == 0 ? "kim" : "lee",
                "form " + press));
        var refused = outcomes.stream().filter(Outcome::isRefused).toList();
        assertEquals(PRESSES - 1, refused.size());
        refused.forEach(each -> assertEquals(Refusal.ALREADY_ASKED, each.refusal()));
        assertEquals(1, Command.of(customer, project).size());
        assertEquals(1, parcels());
    }

    @Test
    void the_same_form_with_something_else_in_it_is_refused() {
        var command = refunding.ask(ask(95, "form")).command();
        assertEquals(command.id, refunding.ask(ask(95, "form")).command().id);
        assertEquals(Refusal.OTHER_CONTENT, refunding.ask(ask(94, "form")).refusal());
        var other = new Ask(customer, project, 95, Reason.FAILED_NOT_RETURNED, false, "HC-7F3K-22", "lee", "form");
        assertEquals(Refusal.OTHER_CONTENT, refunding.ask(other).refusal());
    }

    @Test
    void the_same_form_after_it_was_done_asks_for_nothing_new() {
        var command = refunding.ask(ask(95, "form")).command();
        gives(project, 95, command).tell();
        var again = refunding.ask(ask(95, "form"));
        assertEquals(command.id, again.command().id);
        assertEquals(CommandState.DONE, again.command().state);
        assertEquals(Refusal.NOTHING_OUT, refunding.ask(ask(1, "another form")).refusal());
    }

    @Test
    void credits_that_come_back_by_themselves_while_it_is_open_are_not_claimed_again() {
        refunding.ask(ask(40, "form"));
        platform.refund(project, 95).tell();
        assertEquals(
                Refusal.ALREADY_ASKED, refunding.ask(ask(40, "another form")).refusal());
        assertNotNull(Command.open(customer, project));
        assertEquals(
                0, refunding.preview(customer, project, 1, false).allowance().most());
    }

    @Test
    void after_a_refusal_it_can_be_asked_again() {
        var command = refunding.ask(ask(95, "form")).command();
        sending.refused(customer, command.id, "not_now", "Not now");
        assertEquals(CommandState.REFUSED, read(command).state);
        assertFalse(refunding.ask(ask(95, "another form")).isRefused());
    }

    @Test
    void above_the_limit_another_lead_lets_it_go() {
        platform.charge(project, 805).tell();
        var command = refunding.ask(ask(900, "form")).command();
        assertEquals(CommandState.ASKED, command.state);
        assertNull(parcel(command));
        assertEquals(0, asked());
        assertEquals(
                Refusal.OWN_REQUEST,
                refunding.approve(customer, command.id, "kim").refusal());
        assertEquals(
                Refusal.ALREADY_ASKED, refunding.ask(ask(10, "another form")).refusal());
        var approved = refunding.approve(customer, command.id, "lee").command();
        assertEquals(CommandState.SENT, approved.state);
        assertEquals("lee", approved.approvedBy);
        assertNotNull(parcel(command));
        assertEquals(900, asked());
        assertEquals(
                Refusal.NOT_WAITING,
                refunding.approve(customer, command.id, "lee").refusal());
        assertEquals(
                Refusal.NOT_WAITING,
                refunding.withdraw(customer, command.id, "kim").refusal());
    }

    @Test
    void in_slices_it_still_needs_a_lead() {
        platform.charge(project, 805).tell();
        var first = refunding.ask(ask(450, "form")).command();
        gives(project, 450, first).tell();
        var second = refunding.ask(ask(450, "another form")).command();
        assertEquals(CommandState.ASKED, second.state);
        var preview = refunding.preview(second);
        assertNull(preview.refusal());
        assertEquals(0, preview.netCostAfter());
    }

    @Test
    void what_was_taken_and_never_comes_can_be_asked_again_under_the_same_key() {
        var command = refunding.ask(ask(95, "form")).command();
        assertEquals(Refusal.NOT_TAKEN, refunding.askAgain(customer, command.id).refusal());
        sending.taken(customer, command.id);
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.update("doneAt = ?1, payload = null where id = ?2", Instant.now(), command.id));
        assertEquals(CommandState.SENT, refunding.askAgain(customer, command.id).command().state);
        assertEquals(Parcel.State.WAITING, parcel(command).state());
        assertEquals(95, parcel(command).payload(Order.class).body().amount());
        sending.refused(customer, command.id, "lost", "We lost it");
        assertFalse(refunding.ask(ask(95, "another form")).isRefused());
    }

    @Test
    void what_has_come_back_since_it_was_asked_is_not_approved() {
        platform.charge(project, 805).tell();
        var command = refunding.ask(ask(900, "form")).command();
        platform.refund(project, 900).tell();
        assertEquals(
                Refusal.NOTHING_OUT,
                refunding.approve(customer, command.id, "lee").refusal());
        assertEquals(
                CommandState.WITHDRAWN,
                refunding.withdraw(customer, command.id, "lee").command().state);
        assertNull(parcel(command));
        assertEquals(0, asked());
    }

    @Test
    void two_leads_and_a_withdrawal_at_once_are_one_decision() throws Exception {
        platform.charge(project, 805).tell();
        var command = refunding.ask(ask(900, "form")).command();
        var decisions = together(press -> press % 3 == 0
                ? refunding.withdraw(customer, command.id, "kim")
                : refunding.approve(customer, command.id, "lead " + press));
        assertEquals(1, decisions.stream().filter(each -> !each.isRefused()).count());
        assertEquals(read(command).state == CommandState.SENT ? 1 : 0, parcels());
    }

    @Test
    void anothers_command_is_not_there() {
        var command = refunding.ask(ask(95, "form")).command();
        var other = UUID.randomUUID();
        assertEquals(
                Refusal.NOT_THERE, refunding.approve(other, command.id, "lee").refusal());
        assertEquals(
                Refusal.NOT_THERE, refunding.withdraw(other, command.id, "lee").refusal());
        assertNull(Command.of(other, command.id));
    }

    @Test
    void while_lines_are_missing_only_goodwill_is_asked_for() {
        platform.loses("refund", 95, project).grant(1).tell();
        assertEquals(Refusal.LINES_MISSING, refunding.ask(ask(95, "form")).refusal());
        var gift = new Ask(customer, project, 95, Reason.GOODWILL, false, null, "kim", "another form");
        assertFalse(refunding.ask(gift).isRefused());
    }

    @Test
    void while_the_books_are_being_checked_only_goodwill_is_asked_for() {
        platform.add(platform.credits(2, "charge", -90, 1_910, project)).tell();
        assertEquals(Refusal.BOOKS_CHECKED, refunding.ask(ask(95, "form")).refusal());
    }

    @Test
    void a_preview_is_as_of_the_books_and_changes_nothing() {
        var preview = refunding.preview(customer, project, 95, false);
        assertNull(preview.refusal());
        assertEquals(1_905, preview.balanceBefore());
        assertEquals(2_000, preview.balanceAfter());
        assertEquals(0, preview.netCostAfter());
        assertEquals(2, preview.sequence());
        assertFalse(preview.needsLead());
        assertEquals(
                Refusal.TOO_MUCH,
                refunding.preview(customer, project, 96, false).refusal());
        assertEquals(List.of(), Command.of(customer, project));
    }

    @Test
    void the_desk_finds_commands_by_ticket_and_those_that_are_not_over() {
        var command = refunding.ask(ask(95, "form")).command();
        assertEquals(command.id, Command.ofTicket(customer, "HC-7F3K-22").get(0).id);
        assertTrue(Command.open(1_000_000).stream().anyMatch(each -> each.id.equals(command.id)));
        sending.refused(customer, command.id, "not_now", "Not now");
        assertFalse(Command.open(1_000_000).stream().anyMatch(each -> each.id.equals(command.id)));
    }

    private Platform gives(String to, long amount, Command command) {
        return platform.gives(to, amount, command.id.toString());
    }

    private Ask ask(long amount, String key) {
        return new Ask(customer, project, amount, Reason.FAILED_NOT_RETURNED, false, "HC-7F3K-22", "kim", key);
    }

    private List<Outcome> atOnce(IntFunction<Ask> asks) throws Exception {
        return together(press -> refunding.ask(asks.apply(press)));
    }

    private static List<Outcome> together(IntFunction<Outcome> act) throws Exception {
        var start = new CyclicBarrier(PRESSES);
        var threads = Executors.newFixedThreadPool(PRESSES);
        try {
            var calls = IntStream.range(0, PRESSES)
                    .mapToObj(press -> threads.submit(() -> {
                        start.await();
                        return act.apply(press);
                    }))
                    .toList();
            var outcomes = new ArrayList<Outcome>();
            for (var call : calls) {
                outcomes.add(call.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static Command read(Command command) {
        return QuarkusTransaction.requiringNew().call(() -> Command.of(command.customerId, command.id));
    }

    private static Parcel parcel(Command command) {
        Map<UUID, Parcel> parcels = QuarkusTransaction.requiringNew().call(() -> Parcel.of(List.of(command.id)));
        return parcels.get(command.id);
    }

    private long parcels() {
        return QuarkusTransaction.requiringNew().call(() -> Parcel.count("topic = ?1 and key = ?2", "refund", project));
    }

    /** What is kept beside the project. */
    private long asked() {
        return (Long) QuarkusTransaction.requiringNew()
                .call(() -> Command.getEntityManager()
                        .createNativeQuery(
                                "select asked from project where customer_id = :customer and id = :id", Long.class)
                        .setParameter("customer", customer)
                        .setParameter("id", project)
                        .getSingleResult());
    }
}
