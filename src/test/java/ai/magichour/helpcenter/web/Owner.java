package ai.magichour.helpcenter.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever owns the tables, and may do with them what the application may not. */
@ApplicationScoped
public class Owner {

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String name;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, name, password);
    }
}
