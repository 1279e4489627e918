package org.shuhari;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The pages, read as files: every word comes from a bundle. */
@DisplayName("A page")
class PageWordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** What people read or hear. */
    private static final Set<String> SPOKEN = Set.of(
            "value",
            "title",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "alt",
            "placeholder",
            "label",
            "hint",
            "itemLabel",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "pt:aria-label",
            "pt:placeholder",
            "pt:title");

    /** Their {@code value} is sent or handed on, never shown. */
    private static final Set<String> SILENT_VALUES = Set.of(
            "ui:param",
            "c:set",
            "f:param",
            "f:attribute",
            "f:passThroughAttribute",
            "h:inputHidden",
            "input",
            "button",
            "option",
            "o:param",
            "f:setPropertyActionListener",
            "h:inputText");

    /** An expression; braces inside it stand in pairs or in quotes. */
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^{}'])*}");

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    /** Two words, or one that begins like a sentence. */
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}.* .*\\p{L}.*|\\p{Lu}\\p{Ll}.*");

    /** Names of formats and products, which are the same in every language. */
    private static final Set<String> ALLOWED = Set.of("JSON", "PDF", "CSV");

    @Test
    @DisplayName("holds no text of its own: each word is there in every language")
    void noLiteralText() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList()) {
                parser().parse(page.toFile(), new Words(PAGES.relativize(page).toString(), found));
            }
        }
        assertThat(found).isEmpty();
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        return SAXParserFactory.newInstance().newSAXParser();
    }

    private static final class Words extends DefaultHandler {

        private final String page;
        private final List<String> found;
        private final StringBuilder text = new StringBuilder();
        private Locator locator;

        Words(String page, List<String> found) {
            this.page = page;
            this.found = found;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String element, Attributes attributes) {
            endOfText();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.getQName(i);
                boolean silent = name.equals("value") && SILENT_VALUES.contains(element);
                if (SPOKEN.contains(name) && !silent) {
                    look(attributes.getValue(i), "<" + element + " " + name + ">");
                }
            }
        }

        @Override
        public void endElement(String uri, String localName, String element) {
            endOfText();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        private void endOfText() {
            look(text.toString(), "text");
            text.setLength(0);
        }

        private void look(String said, String where) {
            String outside = EXPRESSION.matcher(said).replaceAll(" ").strip();
            boolean words = outside.chars().anyMatch(Character::isLetter) && !ALLOWED.contains(outside);
            if (words || EXPRESSION.matcher(said).results().anyMatch(expression -> speaks(expression.group()))) {
                found.add(page + ":" + locator.getLineNumber() + " " + where + " " + said.strip());
            }
        }

        /** Whether an expression holds words itself; what stands in brackets is a key. */
        private static boolean speaks(String expression) {
            return LITERAL.matcher(expression)
                    .results()
                    .anyMatch(literal -> expression.charAt(literal.start() - 1) != '['
                            && WORDS.matcher(literal.group(1)).matches());
        }

        @Override
        public org.xml.sax.InputSource resolveEntity(String publicId, String systemId) throws IOException {
            throw new IOException("a page names nothing outside itself");
        }
    }
}
