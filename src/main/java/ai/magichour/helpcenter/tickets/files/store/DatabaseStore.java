package ai.magichour.helpcenter.tickets.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * In PostgreSQL, in parts of 512 kB. A reader takes a connection for each part and gives it back before the part is sent,
 * so that somebody with a slow line holds none.
 */
final class DatabaseStore implements Store {

    static final int PART = 512 << 10;

    private final DataSource database;

    DatabaseStore(DataSource database) {
        this.database = database;
    }

    @Override
    public void put(Key key, Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = prepared(
                    connection.prepareStatement(
                            "insert into attachment_part (customer_id, attachment_id, part, bytes) values (?, ?, ?, ?)"),
                    key)) {
                var number = 0;
                for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                    insert.setInt(3, number++);
                    insert.setBytes(4, part);
                    insert.executeUpdate();
                }
                connection.commit();
            } catch (SQLException | IOException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public InputStream open(Key key) throws IOException {
        return new Parts(number -> part(key, number));
    }

    @Override
    public void remove(Key key) throws IOException {
        try (var connection = database.getConnection();
                var delete = prepared(
                        connection.prepareStatement(
                                "delete from attachment_part where customer_id = ? and attachment_id = ?"),
                        key)) {
            delete.executeUpdate();
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    /** One part, or null after the last. */
    private byte[] part(Key key, int number) throws IOException {
        try (var connection = database.getConnection();
                var select = prepared(
                        connection.prepareStatement("select bytes from attachment_part"
                                + " where customer_id = ? and attachment_id = ? and part = ?"),
                        key)) {
            select.setInt(3, number);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private static PreparedStatement prepared(PreparedStatement statement, Key key) throws SQLException {
        statement.setObject(1, key.customer());
        statement.setObject(2, key.id());
        return statement;
    }
}
