package org.shuhari.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that any of them can be wrong. */
final class Book {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Book() {}

    /** With one sheet named Staff. */
    static Book of(String rows) {
        return new Book()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='application/vnd"
                                + ".openxmlformats-officedocument.spreadsheetml.styles+xml'/><Override PartName='/xl/sharedStrings.xml'"
                                + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                                + "'><sheets><sheet name='Staff' sheetId='1' r:id='r1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Target='worksheets/sheet2.xml'/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='164' formatCode='00000'/>"
                                + "<numFmt numFmtId='165' formatCode='dd/mm/yyyy'/><numFmt numFmtId='166' formatCode='&quot;P&quot;0000'/>"
                                + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
                                + "<xf numFmtId='166'/><xf numFmtId='9'/></cellXfs></styleSheet>")
                .with("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>shared</t></si></sst>")
                .with("xl/worksheets/sheet1.xml", sheet(rows, ""));
    }

    /** A row of texts as they would stand in a cell. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            row.append(
                    "<c r='" + SheetFault.letters(i) + number + "' t='inlineStr'><is><t>" + texts[i] + "</t></is></c>");
        }
        return row + "</row>";
    }

    static String sheet(String rows, String after) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
    }

    Book with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Book with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Book without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
