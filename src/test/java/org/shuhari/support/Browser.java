package org.shuhari.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a real browser. After each test it checks that no page had a JavaScript error and that the browser refused
 * nothing (content security policy); {@link Visitor#check} asks axe in light and dark.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String PASSWORD = "gemba-walk-1";

    /** How long a page may take, in milliseconds: long, as other tests run beside. */
    private static final int PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** The innermost elements that reach beyond the window, as their opening tags. */
    private static final String STICKING_OUT = """
            [...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
              .filter(e => ![...e.children].some(c => c.getBoundingClientRect().right > window.innerWidth + 1))
              .slice(0, 4).map(e => e.cloneNode(false).outerHTML).join(' ')
            """;

    /** Brings axe into a page; not by a script element, which the page's own policy refuses. */
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** In the dark the page is the same but for its colours. */
    private static final Map<ColorScheme, String> VIOLATIONS = Map.of(
            ColorScheme.LIGHT, violations("{resultTypes: ['violations']}"),
            ColorScheme.DARK,
                    violations("{resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']}"));

    private static String violations(String options) {
        return "async () => (await axe.run(document, " + options
                + ")).violations.map(rule => rule.id + ': ' + rule.help + ' '"
                + " + rule.nodes.slice(0, 4).map(node => node.html).join(' '))";
    }

    private final List<Visitor> visitors = new ArrayList<>();

    /** Opens visitors: people with a browser window each. */
    public final class Door {

        private final Shuhari.App app;

        private Door(Shuhari.App app) {
            this.app = app;
        }

        /** Somebody at a desk. */
        public Visitor desk() {
            return desk("en-GB");
        }

        /** @param language the browser's */
        public Visitor desk(String language) {
            return visitor(1440, 900, false, language, false);
        }

        /** Somebody with a phone. */
        public Visitor phone() {
            return phone("en-GB");
        }

        /** @param language the browser's */
        public Visitor phone(String language) {
            return visitor(390, 844, true, language, false);
        }

        /** Somebody with a phone whose browser keeps pages; in all others the service worker is kept out, so that tests ask the server. */
        public Visitor keepingPhone() {
            return visitor(390, 844, true, "en-GB", true);
        }

        public Shuhari.App app() {
            return app;
        }

        private Visitor visitor(int width, int height, boolean touch, String language, boolean keeps) {
            BrowserContext context = chromium()
                    .newContext(new NewContextOptions()
                            .setViewportSize(width, height)
                            .setHasTouch(touch)
                            .setIsMobile(touch)
                            .setLocale(language)
                            .setTimezoneId("Europe/Amsterdam")
                            .setServiceWorkers(keeps ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK));
            Visitor visitor = new Visitor(app, context, keeps);
            visitors.add(visitor);
            return visitor;
        }
    }

    /** The door of another server than the shared one, for what changes it for everybody. */
    public Door doorOf(Shuhari.App other) {
        return new Door(other);
    }

    /** One person with one window. */
    public static final class Visitor implements AutoCloseable {

        private final Shuhari.App app;
        private final BrowserContext context;
        private final boolean keepsPages;
        private final Page page;
        private final List<String> errors = new ArrayList<>();

        private Visitor(Shuhari.App app, BrowserContext context, boolean keepsPages) {
            this.app = app;
            this.context = context;
            this.keepsPages = keepsPages;
            this.page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                    errors.add(message.text());
                }
            });
        }

        public Page page() {
            return page;
        }

        public Visitor open(String path) {
            page.navigate(app.server().address() + path);
            return this;
        }

        /** Signs in with the demo organisation's password, as the form of the sign-in page does; {@link #open} comes next. */
        public Visitor signIn(String username) {
            if (keepsPages) {
                return signInByHand(username);
            }
            APIResponse answer = context.request()
                    .post(
                            app.server().address() + "/access/sign-in.xhtml",
                            RequestOptions.create()
                                    .setHeader("Origin", app.server().address().toString())
                                    .setMaxRedirects(0)
                                    .setForm(FormData.create()
                                            .set("sign-in", "sign-in")
                                            .set("sign-in:username", username)
                                            .set("sign-in:password", PASSWORD)
                                            .set("sign-in:to", "/")
                                            .set("sign-in:go", "Sign in")
                                            .set("jakarta.faces.ViewState", "stateless")));
            if (answer.status() != 302) {
                throw new AssertionError(username + " is not let in: " + answer.status());
            }
            return this;
        }

        /** The sign-in page notes on a phone that keeps pages whose they are. */
        private Visitor signInByHand(String username) {
            open("/access/sign-in.xhtml");
            page.locator("[id='sign-in:username']").fill(username);
            page.locator("[id='sign-in:password']").fill(PASSWORD);
            page.locator("[id='sign-in:go']").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            return this;
        }

        /** The page as it is now has no axe violation in light and in dark, and does not scroll sideways. */
        public Visitor check() {
            List<String> found = violations();
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setMedia(Media.SCREEN));
            int over = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
            if (over > 0) {
                found.add("the page is " + over + " px wider than the window: " + page.evaluate(STICKING_OUT));
            }
            if (!found.isEmpty()) {
                throw new AssertionError(page.url() + " is not for everybody:\n" + String.join("\n", found));
            }
            return this;
        }

        /** Asked anew where the page gave way to the next one meanwhile. */
        private List<String> violations() {
            try {
                return violationsNow();
            } catch (PlaywrightException e) {
                if (!e.getMessage().contains("Execution context was destroyed")) {
                    throw e;
                }
                page.waitForLoadState();
                return violationsNow();
            }
        }

        private List<String> violationsNow() {
            List<String> found = new ArrayList<>();
            if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
                page.evaluate(AXE);
            }
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (Object violation : (List<?>) page.evaluate(VIOLATIONS.get(scheme))) {
                    found.add(scheme + " " + violation);
                }
            }
            return found;
        }

        public void screenshot(Path file) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Door.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Door(Shuhari.app(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> errors = visitors.stream().flatMap(v -> v.errors.stream()).toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        if (!errors.isEmpty()) {
            throw new AssertionError("the browser reported errors: " + errors);
        }
    }

    private com.microsoft.playwright.Browser chromium() {
        return Chromium.INSTANCE.browser;
    }

    /** One browser for the JVM; it ends with it. */
    private enum Chromium {
        INSTANCE;

        private final com.microsoft.playwright.Browser browser = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }
}
