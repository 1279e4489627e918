package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.people.ImportColumn;
import org.shuhari.shared.Wordings;

/** HR imports people: what belongs into the file. The steps are those of every import ({@link ImportSteps}). */
@Named
@RequestScoped
public class ImportView {

    @Inject
    private Wordings words;

    @Inject
    private Catalogs catalogs;

    /** What belongs into a column. */
    public String what(ImportColumn column) {
        String jobRoles =
                catalogs.current().jobRoles().stream().map(JobRole::id).collect(Collectors.joining(", "));
        return words.said("people", "import." + column.title(), jobRoles);
    }

    public List<ImportColumn> getColumns() {
        return Arrays.asList(ImportColumn.values());
    }
}
