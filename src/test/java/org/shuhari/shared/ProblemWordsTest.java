package org.shuhari.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Reading;

/** What is refused, in the reader's language; which sentences there are is read from the sources. */
@DisplayName("A refusal")
class ProblemWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/shuhari");

    /** Who speaks there speaks to somebody else than the reader of a page. */
    private static final List<String> NOT_ON_PAGES = List.of(
            "catalog/", // to those who write a catalog, in English (see its package-info)
            "operations/", // to the operator, in the terminal
            "demo/", // to the operator, in the terminal
            "shared/data/", // to the operator, at the start
            "shared/PublicAddress", // to the operator, at the start
            "access/TrustedProxies", // to the operator, at the start
            "access/FirstAdministratorStart", // to the operator, at the start
            "people/SettingsStart", // to the operator, at the start
            "exchange/competencies/", // to programs, and to the operator in the terminal
            "/rest/", // to programs: pages ask use cases
            "access/web/ApiDoor", // to programs
            "access/web/Door", // to programs: a browser sends no other method
            "mastery/MasteryRules"); // to those who read the code: each rule in one sentence

    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}{\"“].* .*[.?]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final ProblemWords dutch = new ProblemWords(Reading.in("nl"));

    @Test
    @DisplayName("that a page may show is there in every language")
    void complete() throws IOException {
        Set<String> lacking = new TreeSet<>();
        for (Spoken spoken : spoken(true)) {
            String example = example(spoken.words());
            if (dutch.of(example).equals(example)) {
                lacking.add(spoken.where() + ": " + spoken.words());
            }
        }
        assertThat(lacking)
                .as("add these to shared/problems.properties and its translations")
                .isEmpty();
    }

    @Test
    @DisplayName("that nobody says any more is taken out of the bundle")
    void nothingDead() throws IOException {
        Set<String> dead = new TreeSet<>();
        ProblemWords.known().forEach(words -> dead.add(example(words)));
        spoken(false).forEach(spoken -> dead.remove(example(spoken.words())));
        assertThat(dead).isEmpty();
    }

    @Test
    @DisplayName("is said with its own values, in the place where the language wants them")
    void values() {
        assertThat(dutch.of("This row has 3 cells, the header has 5. Add the missing ones; they may be empty."))
                .isEqualTo("Deze rij heeft 3 cellen, de kopregel 5. Voeg toe wat ontbreekt; het mag leeg zijn.");
    }

    @Test
    @DisplayName("keeps its English sentence for a reader of English, and for the API")
    void english() {
        Problem refusal = Problem.invalid("place", "Shorten this to at most 200 characters.");
        ProblemWords english = new ProblemWords(Reading.in("en"));

        assertThat(english.of(refusal).violations()).isEqualTo(refusal.violations());
        assertThat(english.of(refusal).detail()).isEqualTo(refusal.detail());
    }

    @Test
    @DisplayName("keeps its kind, its status and what else it names in every language")
    void kept() {
        Problem refusal = Problem.conflict("busy", "Busy", "Somebody else has this user name. Choose another.")
                .with("retryAfter", 5);
        Problem said = dutch.of(refusal);

        assertThat(said.detail()).isEqualTo("Iemand anders heeft deze gebruikersnaam al. Kies een andere.");
        assertThat(said.type()).isEqualTo("busy");
        assertThat(said.status()).isEqualTo(409);
        assertThat(said.members()).containsEntry("retryAfter", 5);
    }

    @Test
    @DisplayName("that is none of ours stays as it is")
    void unknown() {
        assertThat(dutch.of("Ze zei: Kort dit in.")).isEqualTo("Ze zei: Kort dit in.");
    }

    /** Values that no language changes. */
    private static String example(String words) {
        return PLACE.matcher(words).replaceAll("7");
    }

    private record Spoken(String where, String words) {}

    /** @param onPages sentences that may reach a page; else everything that is written between quotes */
    private static List<Spoken> spoken(boolean onPages) throws IOException {
        List<Spoken> all = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> read = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !onPages || reachesPages(file))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(read));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                String where = SOURCES.toAbsolutePath().relativize(file).toString();
                new Quotes(onPages, words -> all.add(new Spoken(where, words))).scan(unit, null);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return all;
    }

    private static boolean reachesPages(Path file) {
        String name = SOURCES.relativize(file).toString();
        return NOT_ON_PAGES.stream().noneMatch(name::contains);
    }

    /** Everything between quotes, put together where it is added up; what is not quoted is a place. */
    private static final class Quotes extends TreeScanner<Void, Void> {

        private final boolean sentencesOnly;
        private final java.util.function.Consumer<String> told;

        Quotes(boolean sentencesOnly, java.util.function.Consumer<String> told) {
            this.sentencesOnly = sentencesOnly;
            this.told = told;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            String called = call.getMethodSelect().toString();
            return called.startsWith("LOG.") ? null : super.visitMethodInvocation(call, none);
        }

        /** What only a mistake in the code brings about is told to nobody but the log. */
        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            String type = made.getIdentifier().toString();
            return type.startsWith("Illegal") ? null : super.visitNewClass(made, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text) {
                tell(text);
            }
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void none) {
            List<ExpressionTree> parts = new ArrayList<>();
            flatten(sum, parts);
            boolean quoted = parts.stream().anyMatch(Quotes::isQuoted);
            if (sum.getKind() != Tree.Kind.PLUS || !quoted) {
                return super.visitBinary(sum, none);
            }
            StringBuilder words = new StringBuilder();
            int places = 0;
            for (ExpressionTree part : parts) {
                if (isQuoted(part)) {
                    words.append(((LiteralTree) part).getValue());
                } else {
                    words.append('{').append(places++).append('}');
                    scan(part, none);
                }
            }
            tell(words.toString());
            return null;
        }

        private static void flatten(ExpressionTree expression, List<ExpressionTree> parts) {
            if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                flatten(sum.getLeftOperand(), parts);
                flatten(sum.getRightOperand(), parts);
            } else if (expression instanceof ParenthesizedTree inner && inner.getExpression() instanceof LiteralTree) {
                parts.add(inner.getExpression());
            } else {
                parts.add(expression);
            }
        }

        private static boolean isQuoted(ExpressionTree part) {
            return part instanceof LiteralTree literal && literal.getValue() instanceof String;
        }

        private void tell(String words) {
            if (!sentencesOnly || SENTENCE.matcher(words).matches()) {
                told.accept(words);
            }
        }
    }
}
