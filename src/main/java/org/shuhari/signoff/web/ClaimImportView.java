package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shuhari.shared.Wordings;
import org.shuhari.signoff.ClaimColumn;
import org.shuhari.signoff.Mark;
import org.shuhari.signoff.MatrixColumn;

/**
 * HR brings in the marks of an earlier matrix as claims (R16): what belongs into the file. The steps are those of every import
 * ({@code importSteps}).
 */
@Named
@RequestScoped
public class ClaimImportView {

    @Inject
    private Wordings words;

    /** What belongs into a column of a list. */
    public String what(ClaimColumn column) {
        return words.text("signoff", "claimsImport." + column.title());
    }

    /** What belongs into a column of a matrix that is about the person. */
    public String whatInMatrix(MatrixColumn column) {
        return words.text("signoff", "claimsImport.matrix." + column.title());
    }

    public List<MatrixColumn> getMatrixColumns() {
        return Arrays.asList(MatrixColumn.values());
    }

    /** How marks of a matrix are written, and what they say. */
    public record Marking(String shown, String means) {}

    /** How the marks of a matrix are read. */
    public List<Marking> getMarks() {
        return Arrays.stream(Mark.values()).map(this::marking).toList();
    }

    private Marking marking(Mark mark) {
        String written = mark.writings().stream()
                .map(writing -> writing.isEmpty() ? words.text("signoff", "claimsImport.marks.empty") : writing)
                .collect(Collectors.joining(" · "));
        String key = "claimsImport.marks." + mark.name().toLowerCase(Locale.ROOT);
        return new Marking(written, words.text("signoff", key));
    }

    public List<ClaimColumn> getColumns() {
        return Arrays.asList(ClaimColumn.values());
    }
}
