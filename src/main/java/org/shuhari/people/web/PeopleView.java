package org.shuhari.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.shuhari.people.Directory;
import org.shuhari.people.Role;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Wordings;

/** HR finds people: {@code ?text=&unit=&jobRole=&role=&left=on&page=}. */
@Named
@RequestScoped
public class PeopleView {

    private static final int ROWS = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final List<Role> ROLES = List.of(Role.COACH, Role.HR, Role.ADMIN);

    @Inject
    private Wordings words;

    @Inject
    private Directory directory;

    private Directory.Found found;
    private int page;

    @PostConstruct
    void load() {
        Directory.Search search = new Directory.Search(
                sought(getText().strip()), Ids.parse(getUnit()).orElse(null), sought(getJobRole()), role(), isLeft());
        page = page();
        found = directory.find(search, (page - 1) * ROWS, ROWS);
        if (found.people().isEmpty() && found.total() > 0) {
            page = (int) ((found.total() - 1) / ROWS) + 1;
            found = directory.find(search, (page - 1) * ROWS, ROWS);
        }
    }

    /** Null for what nobody can be found by. */
    private static String sought(String text) {
        return text.isEmpty() || Texts.fault(text, Texts.PLACE).isPresent() ? null : text;
    }

    private Role role() {
        return ROLES.stream()
                .filter(role -> role.name().equals(getRole()))
                .findFirst()
                .orElse(null);
    }

    private static int page() {
        String text = parameter("page");
        return text.matches("\\d{1,7}") ? Math.min(Math.max(1, Integer.parseInt(text)), LAST_PAGE) : 1;
    }

    public List<Directory.Line> getLines() {
        return found.people();
    }

    /** Whether any of them has a site. */
    public boolean isSited() {
        return found.people().stream().anyMatch(line -> line.site() != null);
    }

    public long getTotal() {
        return found.total();
    }

    /** 51–100 of 312. */
    public String getRange() {
        long first = (page - 1L) * ROWS + 1;
        return words.said(
                "people", "people.range", first, first + found.people().size() - 1, found.total());
    }

    /** The page before; null on the first. */
    public String getBefore() {
        return page > 1 ? address(page - 1) : null;
    }

    /** The page after; null on the last. */
    public String getAfter() {
        return (long) page * ROWS < found.total() ? address(page + 1) : null;
    }

    private String address(int wanted) {
        Map<String, String> query = new LinkedHashMap<>();
        Stream.of("text", "unit", "jobRole", "role", "left").forEach(name -> query.put(name, parameter(name)));
        query.put("page", Integer.toString(wanted));
        return Faces.getRequestContextPath() + "/people/people.xhtml?"
                + query.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Whether something was looked for, so that "nobody" means nobody like that. */
    public boolean isNarrowed() {
        return Stream.of(getText(), getUnit(), getJobRole(), getRole()).anyMatch(value -> !value.isEmpty());
    }

    public List<Role> getRoles() {
        return ROLES;
    }

    public String getText() {
        return parameter("text");
    }

    public String getUnit() {
        return parameter("unit");
    }

    public String getJobRole() {
        return parameter("jobRole");
    }

    public String getRole() {
        return parameter("role");
    }

    public boolean isLeft() {
        return !parameter("left").isEmpty();
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
