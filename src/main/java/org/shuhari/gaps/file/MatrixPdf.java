package org.shuhari.gaps.file;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.MatrixTable.Column;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.shared.print.Letters;
import org.shuhari.shared.print.Unclosed;

/**
 * A team's matrix for the huddle board: A3 across, in black, with lines to write on. Up to {@value #PEOPLE} people stand on one
 * sheet; more of them, or more than {@value #SKILLS} skills, on several whole ones, each with its head and its foot.
 */
public final class MatrixPdf {

    static final int PEOPLE = 14;
    static final int SKILLS = 52;

    private final TeamMatrix matrix;
    private final MatrixTable table;
    private final Words words;

    /** @param table the same matrix laid out, with every skill or with those that concern the team */
    public MatrixPdf(TeamMatrix matrix, MatrixTable table, Words words) {
        this.matrix = matrix;
        this.table = table;
        this.words = words;
    }

    /** Leaves the stream open. */
    public void write(OutputStream out) {
        Letters letters = new Letters();
        Rectangle across = PageSize.A3.rotate();
        try (Document document = new Document(across)) {
            PdfWriter writer = PdfWriter.getInstance(document, new Unclosed(out));
            document.addTitle(letters.printable(matrix.unitName() + ", " + words.day(matrix.asOf())));
            document.addSubject(words.text("team.what"));
            document.addCreator("Shuhari");
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(words.language().toLanguageTag()));
            document.open();
            List<MatrixSheet.Part> parts = parts();
            for (int i = 0; i < parts.size(); i++) {
                document.newPage();
                Pen pen = new Pen(writer.getDirectContent(), letters);
                new MatrixSheet(pen, matrix, words, parts.get(i)).draw(i + 1, parts.size());
            }
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As many people on each sheet as on the others, give or take one. */
    private List<MatrixSheet.Part> parts() {
        List<MatrixSheet.Part> parts = new ArrayList<>();
        List<Column> columns = table.columnList();
        for (int[] people : evenly(table.rows().size(), PEOPLE)) {
            for (int[] skills : evenly(columns.size(), SKILLS)) {
                parts.add(new MatrixSheet.Part(
                        table.groups(), table.rows().subList(people[0], people[1]), skills[0], skills[1]));
            }
        }
        return parts;
    }

    /** From and to of each share; one empty share of nothing. */
    private static List<int[]> evenly(int all, int most) {
        int shares = Math.max(1, (all + most - 1) / most);
        List<int[]> ranges = new ArrayList<>();
        for (int i = 0; i < shares; i++) {
            ranges.add(new int[] {all * i / shares, all * (i + 1) / shares});
        }
        return ranges;
    }
}
