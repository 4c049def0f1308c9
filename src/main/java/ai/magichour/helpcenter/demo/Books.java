package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The platform's ledgers: for each customer a sequence without gaps and a balance that every line moves by its amount.
 * The ids of its events follow from what they say, so that a line told again is the same event.
 */
final class Books {

    private static final String REFERENCE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Map<String, Account> accounts = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Random random;

    Books(Random random) {
        this.random = random;
    }

    private static final class Account {
        private long sequence;
        private long balance;
    }

    long balance(String customer) {
        return account(customer).balance;
    }

    /** Whether a command's line is here. */
    boolean isGiven(String command) {
        return given.contains(command);
    }

    ObjectNode line(Instant at, String customer, String kind, long amount, String project) {
        return line(at, customer, kind, amount, project, null);
    }

    /** The same in answer to a command. */
    ObjectNode line(Instant at, String customer, String kind, long amount, String project, String command) {
        Account account = account(customer);
        given.add(command);
        account.sequence++;
        account.balance += amount;
        ObjectNode event = Events.of("evt_line_" + customer + "_" + account.sequence, "credits", at)
                .put("customer", customer)
                .put("sequence", account.sequence)
                .put("kind", kind)
                .put("amount", amount)
                .put("balance", account.balance)
                .put("project", project);
        event.put("reference", amount > 0 && project != null ? reference() : null);
        return event.put("command", command);
    }

    /** The platform's word on a ledger as it stands. */
    ObjectNode statement(Instant at, String customer) {
        Account account = account(customer);
        return Events.of("evt_statement_" + customer + "_" + at.toEpochMilli(), "statement", at)
                .put("customer", customer)
                .put("sequence", account.sequence)
                .put("balance", account.balance);
    }

    /** Takes an account up where a line or a statement left it. */
    void replay(JsonNode event) {
        Account account = account(event.get("customer").asText());
        account.sequence = Math.max(account.sequence, event.get("sequence").asLong());
        account.balance = event.get("balance").asLong();
        given.add(event.path("command").textValue());
    }

    private Account account(String customer) {
        return accounts.computeIfAbsent(customer, name -> new Account());
    }

    private String reference() {
        StringBuilder letters = new StringBuilder("MH-");
        random.ints(4, 0, REFERENCE.length()).forEach(at -> letters.append(REFERENCE.charAt(at)));
        return letters.append('-').append(1000 + random.nextInt(9000)).toString();
    }
}
