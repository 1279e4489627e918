package org.shuhari.exchange;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.shared.print.Letters;
import org.shuhari.shared.print.PageNumbers;
import org.shuhari.shared.print.Unclosed;

/** A person's data to be read: one heading for each kind, one block for each entry. Written page by page. */
@ApplicationScoped
public class RecordPdf {

    private static final float EDGE = 48;
    private static final float LEADING = 13;
    private static final float[] COLUMNS = {28, 72};

    @Inject
    private Words words;

    /** Leaves the stream open. */
    public void write(OwnData.Kept data, OutputStream out) {
        Letters letters = new Letters();
        try (Document document = new Document(PageSize.A4, EDGE, EDGE, EDGE, EDGE)) {
            PdfWriter writer = PdfWriter.getInstance(document, new Unclosed(out));
            writer.setPageEvent(new PageNumbers(letters));
            document.addTitle(words.text("record.title"));
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(words.language().toLanguageTag()));
            document.open();
            document.add(new Paragraph(letters.large(words.text("record.title"))));
            document.add(new Paragraph(letters.small(words.said("record.made", words.day(data.madeAt())))));
            for (PersonalData.Part part : data.parts()) {
                if (part.printed() && !part.entries().isEmpty()) {
                    part(document, letters, part);
                }
            }
            if (letters.missing() > 0) {
                document.add(new Paragraph(letters.small(words.said("record.letters", letters.missing()))));
            }
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void part(Document document, Letters letters, PersonalData.Part part) {
        Paragraph heading = new Paragraph(letters.heading(words.text("part." + part.name())));
        heading.setSpacingBefore(18);
        heading.setSpacingAfter(4);
        document.add(heading);
        for (Map<String, Object> entry : part.entries()) {
            PdfPTable block = new PdfPTable(COLUMNS);
            block.setWidthPercentage(100);
            block.setSpacingAfter(6);
            block.setKeepTogether(true);
            entry.forEach((name, value) -> {
                if (printed(value)) {
                    row(block, letters, words.label(part.name(), name), words.of(name, value));
                }
            });
            document.add(block);
        }
    }

    /** Ids and JSON are for machines; what is empty is left out. */
    private static boolean printed(Object value) {
        return value != null
                && !(value instanceof UUID)
                && !(value instanceof JsonValue)
                && !value.equals("")
                && !value.equals(List.of())
                && !value.equals(Map.of());
    }

    private static void row(PdfPTable block, Letters letters, String label, List<Words.Line> lines) {
        boolean first = block.size() == 0;
        block.addCell(cell(new Phrase(letters.small(label)), first));
        Phrase said = new Phrase();
        said.setLeading(LEADING);
        for (Words.Line line : lines) {
            if (!said.isEmpty()) {
                said.add(Chunk.NEWLINE);
            }
            if (!line.label().isEmpty()) {
                said.add(letters.small(line.label() + ": "));
            }
            said.add(letters.plain(line.text()));
        }
        block.addCell(cell(said, first));
    }

    private static PdfPCell cell(Phrase content, boolean first) {
        PdfPCell cell = new PdfPCell(content);
        cell.setBorder(first ? Rectangle.TOP : Rectangle.NO_BORDER);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(Letters.LINE);
        cell.setPaddingBottom(3);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }
}
