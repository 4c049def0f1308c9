package ai.magichour.helpcenter.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.ThreadLocalRandom;

/** Tells of its own customers in turn, in four events a project, and goes on where the last request ended. */
final class Sender {

    private static final int COST = 95;
    private static final int STEPS = 4;

    /** One customer's books, and the project that is being told of. */
    private static final class Customer {
        final String subject;
        long sequence;
        long balance;
        String project;

        Customer(Stock.Books books) {
            subject = books.subject();
            sequence = books.sequence();
            balance = books.balance();
        }
    }

    private final List<Customer> customers = new ArrayList<>();
    private int told;

    Sender(List<Stock.Books> books) {
        books.forEach(each -> customers.add(new Customer(each)));
    }

    /** The next {@code events} as a request's body. */
    String next(int events) {
        var body = new StringJoiner(",", "[", "]");
        for (var i = 0; i < events; i++) {
            var customer = customers.get(told / STEPS % customers.size());
            body.add(event(customer, told % STEPS));
            told++;
        }
        return body.toString();
    }

    private static String event(Customer customer, int step) {
        return switch (step) {
            case 0 -> {
                customer.project = projectId();
                yield Platform.project(customer.subject, customer.project, 1, "rendering", COST);
            }
            case 1 -> line(customer, "charge", -COST);
            case 2 -> Platform.project(customer.subject, customer.project, 2, "error", 0);
            default -> line(customer, "refund", COST);
        };
    }

    private static String line(Customer customer, String kind, long amount) {
        customer.sequence++;
        customer.balance += amount;
        return Platform.line(
                customer.subject, customer.sequence, kind, amount, customer.balance, customer.project);
    }

    private static String projectId() {
        var id = new StringBuilder("c");
        while (id.length() < 25) {
            id.append(Character.forDigit(ThreadLocalRandom.current().nextInt(36), 36));
        }
        return id.toString();
    }
}
