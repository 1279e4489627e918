package org.shuhari.shared.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of a workbook holds that the reader of workbooks does not tell: formulas, merged cells, where sheets are kept. */
final class PartScan {

    private static final int DEEPEST = 100;
    private static final int MOST_TEXTS = 2_000_000;
    private static final int MOST_CELLS = 20_000_000;
    private static final int MOST_FORMULAS = 100_000;

    /** Cells further right than any column that is read; each makes the reader hold a row of that width. */
    private static final int MOST_FAR = 100_000;

    private final Set<Long> formulas = new HashSet<>();
    private final List<CellRange> calculated = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean whole;
    private int depth;
    private int texts;
    private int cells;
    private int far;
    private int values;
    private CellRange at;

    private PartScan() {}

    static PartScan of(InputStream in) {
        PartScan scan = new PartScan();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                scan.take(reader.next(), reader);
            }
            reader.close();
            scan.whole = true;
        } catch (XMLStreamException | IllegalArgumentException e) {
            // Not well-formed; drawings of old programs may be. Who needs this part asks whether it is whole.
            scan.whole = false;
        }
        return scan;
    }

    private void take(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableWorkbook(
                    "This workbook holds a document type, as no spreadsheet program writes it. Copy the rows into a new"
                            + " workbook and send that file.");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(reader);
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "c" -> {
                String place = reader.getAttributeValue(null, "r");
                at = place == null ? null : CellRange.of(place);
                far += at != null && at.column() >= Sheet.MOST_COLUMNS ? 1 : 0;
                cells++;
            }
            case "v", "is" -> values++;
            case "f" -> formula(reader.getAttributeValue(null, "ref"));
            case "mergeCell" -> merged.add(CellRange.of(String.valueOf(reader.getAttributeValue(null, "ref"))));
            case "si" -> texts++;
            case "Relationship" ->
                targets.put(reader.getAttributeValue(null, "Id"), reader.getAttributeValue(null, "Target"));
            default -> {
                // of no interest here
            }
        }
        if (++depth > DEEPEST
                || texts > MOST_TEXTS
                || cells > MOST_CELLS
                || far > MOST_FAR
                || formulas.size() + calculated.size() + merged.size() + targets.size() > MOST_FORMULAS) {
            throw UnreadableWorkbook.tooMuch();
        }
    }

    private void formula(String range) {
        if (range != null && calculated.size() < SheetFaults.MOST) {
            calculated.add(CellRange.of(range));
        }
        if (at != null) {
            formulas.add(key(at.row(), at.column()));
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** Whether a formula stands in that cell, or fills it from another. */
    boolean calculates(int row, int column) {
        return !formulas.isEmpty()
                && (formulas.contains(key(row, column))
                        || calculated.stream().anyMatch(range -> range.holds(row, column)));
    }

    List<CellRange> merged() {
        return merged;
    }

    /** Whether all of it could be read. */
    boolean isWhole() {
        return whole;
    }

    /** Whether any cell holds a value. */
    boolean isFilled() {
        return values > 0;
    }

    /** Where a part is kept, by the id of its relationship; null for none. */
    String target(String id) {
        return targets.get(id);
    }
}
