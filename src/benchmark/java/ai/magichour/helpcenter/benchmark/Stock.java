package ai.magichour.helpcenter.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is stored before anything is measured: customers with 100 projects each, one of them with twice as many in place
 * of his neighbour, and their ledgers to the last line, just as the feed would have left them. For the desk, on top of
 * that, tickets about them and more lines.
 */
final class Stock implements AutoCloseable {

    /** Whose pages are read: has 200 projects. */
    static final String READER = "customer-1";

    /** Where somebody's books stand, for going on from there. */
    record Books(String subject, long sequence, long balance) {}

    private final Connection connection;
    private final long server;

    private Stock(Connection connection, long server) {
        this.connection = connection;
        this.server = server;
    }

    /** Opens the embedded database of an application that works in {@code folder}, as the owner of its tables. */
    static Stock in(Path folder) throws IOException, SQLException {
        var home = folder.resolve(".helpcenter/pg18");
        var server = Files.readAllLines(home.resolve("data/postmaster.pid"));
        var address = "jdbc:postgresql://127.0.0.1:" + server.get(3).strip() + "/helpcenter";
        var owner = Files.readAllLines(home.resolve("pgpass")).stream()
                .filter(line -> line.contains(":helpcenter_owner:"))
                .findFirst()
                .orElseThrow();
        var password = owner.substring(owner.lastIndexOf(':') + 1);
        return new Stock(
                DriverManager.getConnection(address, "helpcenter_owner", password),
                Long.parseLong(server.get(0).strip()));
    }

    /** The database server itself; its connections are its children. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(server);
    }

    /** Fills an empty database; one that has been filled is taken as it is. */
    void fill(int projects) throws IOException, SQLException {
        if (projects() < projects) {
            run(script("/stock.sql").replace("${projects}", String.valueOf(projects)));
        }
    }

    /** Adds what the desk is measured with, unless it is there; {@code tickets} need as many projects. */
    void fillDesk(int tickets, int lines) throws IOException, SQLException {
        if (tickets() == 0) {
            run(script("/desk.sql")
                    .replace("${tickets}", String.valueOf(tickets))
                    .replace("${lines}", String.valueOf(lines)));
        }
    }

    private void run(String script) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var sql : script.split(";\\s*\\n")) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze)");
        }
    }

    long events() throws SQLException {
        return count("select count(*) from feed_event");
    }

    long projects() throws SQLException {
        return count("select count(*) from project");
    }

    long lines() throws SQLException {
        return count("select count(*) from credit_entry");
    }

    long tickets() throws SQLException {
        return count("select count(*) from ticket");
    }

    /** The number of an open ticket about a project whose credits are overdue: the page with the most on it. */
    String ticket() throws SQLException {
        return text("select number from ticket where state = 'OPEN' and waiting_for = 'SUPPORT'"
                + " and concern = 'CREDITS_NOT_BACK' order by opened_at limit 1");
    }

    String customer(String subject) throws SQLException {
        return text("select id from customer where issuer = 'main' and subject = '" + subject + "'");
    }

    /** A failed project of somebody's whose credits came back: the page with the most on it. */
    String project(String subject) throws SQLException {
        return text("select p.id from project p join customer c on c.id = p.customer_id where c.subject = '" + subject
                + "' and p.status = 'error' and p.back > 0 order by p.listed_at desc limit 1");
    }

    List<Books> books(int most) throws SQLException {
        var books = new ArrayList<Books>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select c.subject, b.sequence, b.balance from book b"
                        + " join customer c on c.id = b.customer_id where b.sequence = b.known_up_to order by c.id"
                        + " limit " + most)) {
            while (rows.next()) {
                books.add(new Books(rows.getString(1), rows.getLong(2), rows.getLong(3)));
            }
        }
        return books;
    }

    String version() throws SQLException {
        return text("show server_version");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String script(String name) throws IOException {
        try (var in = Stock.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
