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
 * Gives a test the running application: one server for the whole run, started with the first test that asks, with the
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

    static App app(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(App.class, k -> App.start(), App.class);
    }
}
