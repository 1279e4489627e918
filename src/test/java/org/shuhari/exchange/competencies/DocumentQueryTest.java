package org.shuhari.exchange.competencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.shared.Problem;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("CASE: asking for documents")
class DocumentQueryTest {

    /** Seven documents with the titles A to G; the odd ones are in Dutch. */
    private static final List<ObjectNode> ALL = IntStream.range(0, 7)
            .mapToObj(i -> CaseJson.object()
                    .put("identifier", "id-" + i)
                    .put("title", String.valueOf((char) ('A' + i)))
                    .put("language", i % 2 == 1 ? "nl" : "en"))
            .toList();

    private static DocumentQuery.Page ask(Map<String, String> parameters) {
        return new DocumentQuery(parameters::get).of(ALL, "http://h/CFDocuments");
    }

    private static String titles(Map<String, String> parameters) {
        StringBuilder titles = new StringBuilder();
        ask(parameters).documents().forEach(d -> titles.append(d.path("title").asString()));
        return titles.toString();
    }

    @Test
    @DisplayName("all come when nothing is asked, and first and last are the same page")
    void everything() {
        DocumentQuery.Page page = ask(Map.of());
        assertThat(page.documents()).hasSize(7);
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.header())
                .isEqualTo("<http://h/CFDocuments?limit=100&offset=0>; rel=\"first\","
                        + " <http://h/CFDocuments?limit=100&offset=0>; rel=\"last\"");
    }

    @ParameterizedTest
    @CsvSource({
        "3,0,ABC,first=0 next=3 last=6",
        "3,3,DEF,first=0 prev=0 next=6 last=6",
        "3,6,G,first=0 prev=3 last=6",
        "7,0,ABCDEFG,first=0 last=0",
        "2,1,BC,first=0 prev=0 next=3 last=6",
        "3,100,'',first=0 prev=6 last=6",
        "999999999,0,ABCDEFG,first=0 last=0",
        "999999999,999999999,'',first=0 prev=0 last=0"
    })
    @DisplayName("a page has its documents, and links to those around it")
    void pages(String limit, String offset, String titles, String links) {
        Map<String, String> parameters = Map.of("limit", limit, "offset", offset);
        assertThat(titles(parameters)).isEqualTo(titles);
        assertThat(ask(parameters).links().entrySet().stream()
                        .map(link -> link.getKey() + "=" + link.getValue().replaceAll(".*offset=", ""))
                        .reduce((a, b) -> a + " " + b))
                .contains(links);
    }

    @ParameterizedTest
    @CsvSource({
        "title='c',C",
        "title!='C',ABDEFG",
        "title>'E',FG",
        "title>='E' AND language='en',EG",
        "title<'B' OR language='nl',ABDF",
        "title<='A',A",
        "language~'N' AND title~'d',D",
        "description='x',''"
    })
    @DisplayName("a filter holds for one field or two")
    void filters(String filter, String titles) {
        assertThat(titles(Map.of("filter", filter))).isEqualTo(titles);
    }

    @Test
    @DisplayName("links keep what was asked")
    void linksKeep() {
        assertThat(ask(Map.of("filter", "language='en'", "limit", "2", "sort", "title"))
                        .links()
                        .get("next"))
                .isEqualTo("http://h/CFDocuments?limit=2&offset=2&sort=title&filter=language%3D%27en%27");
    }

    @Test
    @DisplayName("sorts up or down, and gives the fields that were named")
    void sortsAndSelects() {
        assertThat(titles(Map.of("sort", "title", "orderBy", "desc"))).isEqualTo("GFEDCBA");
        assertThat(ask(Map.of("fields", "title, language", "limit", "1")).documents())
                .hasToString("[{\"title\":\"A\",\"language\":\"en\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0,invalid_selection_field",
        "limit,-1,invalid_selection_field",
        "limit,ten,invalid_selection_field",
        "limit,9999999999,invalid_selection_field",
        "offset,-1,invalid_selection_field",
        "orderBy,up,invalid_selection_field",
        "sort,colour,invalid_sort_field",
        "fields,colour,invalid_selection_field",
        "fields,'title,',invalid_selection_field",
        "fields,'',invalid_selection_field",
        "filter,colour='red',invalid_selection_field",
        "filter,title,invalid_selection_field",
        "filter,title='A' AND title='B' AND title='C',invalid_selection_field"
    })
    @DisplayName("what is not understood is refused and named")
    void refused(String parameter, String value, String code) {
        assertThatThrownBy(() -> ask(Map.of(parameter, value))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.type()).isEqualTo(code);
            assertThat(problem.members()).containsEntry("about", parameter);
        });
    }
}
