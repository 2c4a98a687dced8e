package io.nuanfeng.support;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** Statements of the database's owner, whom no policy or trigger stops once switched off: for looking and tampering. */
public final class AsOwner {

    private AsOwner() {}

    public static void execute(String... statements) {
        as(setting("quarkus.flyway.username"), statements);
    }

    /** The superuser, for what even the owner may not. */
    public static void asSuperuser(String... statements) {
        as("postgres", statements);
    }

    /** The first column of all rows, as text. */
    public static List<String> column(String query) {
        var url = setting("quarkus.datasource.jdbc.url");
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void as(String role, String... statements) {
        try (var connection = DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), role, role);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
