package org.shuhari.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the running application: one server for all tests of a JVM, started with the first test that asks, with the
 * database named by {@code -Ddatabase}. Use as {@code @ExtendWith(Shuhari.class)} and take {@link App} or
 * {@link Organisation} as a parameter. {@code -Dshuhari.test.demo=true} loads the demo organisation (browser tests).
 */
public final class Shuhari implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Shuhari.class);

    /** The running application and its database. */
    public record App(Server server, TestDatabase database) implements AutoCloseable {

        static App start() {
            try {
                Path folder = Files.createTempDirectory("shuhari-it");
                TestDatabase database = TestDatabase.fresh(folder);
                Map<String, String> settings = new LinkedHashMap<>(database.settings());
                settings.put("shuhari.demo", System.getProperty("shuhari.test.demo", "false"));
                settings.put("shuhari.zone", "Europe/Amsterdam");
                return new App(Server.start(folder, settings), database);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public Client client() {
            return new Client(server.address());
        }

        public Organisation organisation() {
            return new Organisation(this);
        }

        @Override
        public void close() {
            server.close();
            database.close();
            server.removeFolder();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == App.class || type == Organisation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        App app = app(context);
        return parameter.getParameter().getType() == App.class ? app : app.organisation();
    }

    /**
     * What is closed at the end of this JVM's tests: with several JVMs side by side the runner asks for one class at a time, and the
     * root of each ends with it.
     */
    public static ExtensionContext.Store forWholeRun(ExtensionContext context, ExtensionContext.Namespace whose) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, whose);
    }

    static App app(ExtensionContext context) {
        return forWholeRun(context, HERE).computeIfAbsent(App.class, k -> App.start(), App.class);
    }
}
