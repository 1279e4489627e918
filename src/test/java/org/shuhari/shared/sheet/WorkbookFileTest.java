package org.shuhari.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.people.ImportColumn;

@DisplayName("Reading a workbook of people")
class WorkbookFileTest {

    private static final String HEADER = Book.row(1, "staffNumber", "name", "unit", "leftOn");

    private static Sheet read(byte[] bytes) {
        return SheetFile.read(bytes, ImportColumn.KIND);
    }

    private static Sheet read(String rows) {
        return read(Book.of(HEADER + rows).bytes());
    }

    private static List<String> cells(Sheet sheet) {
        assertThat(faults(sheet)).isEmpty();
        return sheet.rows().stream()
                .map(row -> row.number() + ":" + String.join("|", row.cells()))
                .toList();
    }

    private static String faults(Sheet sheet) {
        return sheet.faults().list().stream()
                .map(fault -> fault.sheet() + " " + fault.cell() + " " + fault.row() + " " + fault.column() + " "
                        + fault.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("numbers, days and texts are read as a person sees them")
    void asSeen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People of today");
            List<String> titles = List.of("staffNumber", "name", "unit", "leftOn", "site");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            sheet.value(2, 0, 1001);
            sheet.value(2, 1, "Ann");
            sheet.value(2, 2, "Works/Shop");
            sheet.value(2, 3, LocalDate.of(2026, 3, 31));
            sheet.style(2, 3).format("yyyy-MM-dd").set();
            sheet.value(3, 0, "00042");
            sheet.value(3, 1, "=1+1");
            sheet.value(3, 2, 12.50);
            sheet.value(3, 4, true);
        }

        Sheet sheet = read(bytes.toByteArray());
        assertThat(cells(sheet)).containsExactly("3:1001|Ann|Works/Shop|2026-03-31|", "4:00042|=1+1|12.5||TRUE");
        assertThat(sheet.name()).isEqualTo("People of today");
    }

    @ParameterizedTest(name = "a number {0} in the format {1} is read as {2}")
    @CsvSource({
        "1001,0,1001",
        "1001.0,0,1001",
        "1E3,0,1000",
        "0.30000000000000004,0,0.3",
        "42,2,00042",
        "42,4,P0042",
        "0.75,5,75%",
        "46112,1,2026-03-31",
        "46112,3,2026-03-31",
        "46112.5,1,2026-03-31T12:00",
        "1E999999,0,1E999999",
        "-1,1,-1"
    })
    void numbers(String value, int style, String seen) {
        String row = Book.row(2, "1", "Ann", "A")
                .replace("</row>", "<c r='D2' s='" + style + "'><v>" + value + "</v></c></row>");

        assertThat(cells(read(row))).containsExactly("2:1|Ann|A|" + seen);
    }

    @Test
    @DisplayName("cells and rows that do not say where they stand, and texts kept elsewhere, are read in order")
    void withoutPlaces() {
        assertThat(cells(read("<row><c t='inlineStr'><is><r><t>1</t></r><r><t>2</t></r></is></c><c t='s'><v>0</v></c>"
                        + "<c t='str'><v>A</v></c></row>")))
                .containsExactly("2:12|shared|A|");
    }

    @Test
    @DisplayName("a million rows that are only coloured are passed over")
    void millionBlank() {
        StringBuilder rows = new StringBuilder(Book.row(2, "1", "Ann", "A"));
        for (int i = 3; i <= 1_000_000; i++) {
            rows.append("<row r='")
                    .append(i)
                    .append("' s='1'><c r='A")
                    .append(i)
                    .append("' s='1'/></row>");
        }
        rows.append(Book.row(1_000_001, "2", "Ben", "A"));

        assertThat(cells(read(rows.toString()))).containsExactly("2:1|Ann|A|", "1000001:2|Ben|A|");
    }

    @ParameterizedTest(name = "a formula is told with its sheet, cell and column, whatever it came to: {0}")
    @ValueSource(
            strings = {
                "<c r='B2'><f>1+1</f><v>2</v></c>",
                "<c r='B2' t='str'><f>A1</f><v>Ann</v></c>",
                "<c r='B2' t='s'><f>A1</f><v>0</v></c>",
                "<c r='B2'><f t='shared' ref='B2:B9' si='0'>A2</f><v>2</v></c>",
                "<c r='B2' t='inlineStr'><f>A1</f><is><t>Ann</t></is></c>"
            })
    void formulas(String cell) {
        assertThat(faults(read("<row r='2'><c r='A2'><v>1</v></c>" + cell + "<c r='C2'><v>7</v></c></row>")))
                .startsWith("Staff B2 2 name This cell holds a formula.");
    }

    @Test
    @DisplayName("a formula that fills cells below it is told for each of them")
    void calculatedRange() {
        String rows = "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f t='array' ref='B2:B3'>C2:C3</f><v>2</v></c>"
                + "<c r='C2'><v>7</v></c></row><row r='3'><c r='A3'><v>2</v></c><c r='B3'><v>3</v></c><c r='C3'><v>7</v></c></row>";

        assertThat(faults(read(rows)).lines()).hasSize(2).allMatch(line -> line.contains("holds a formula"));
    }

    @Test
    @DisplayName("cells that show an error, and those in a column without a name, are told where they stand")
    void errorsAndNameless() {
        String rows = Book.row(2, "1", "Ann", "A", "", "", "beside")
                .replace("<c r='D2' t='inlineStr'><is><t></t></is></c>", "<c r='D2' t='e'><v>#N/A</v></c>");

        assertThat(faults(read(rows)).lines())
                .containsExactlyInAnyOrder(
                        "Staff D2 2 leftOn This cell shows an error. Write a value, or clear it.",
                        "Staff F2 2  This cell stands in a column without a name. Name the column, or clear it.");
    }

    @Test
    @DisplayName("merged cells are told with their corner")
    void merged() {
        byte[] bytes = Book.of("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        Book.sheet(
                                HEADER + Book.row(2, "1", "Ann", "A"),
                                "<mergeCells count='1'><mergeCell ref='C2:C4'/></mergeCells>"))
                .bytes();

        assertThat(faults(read(bytes))).startsWith("Staff C2 2 unit The cells C2 to C4 are merged into one.");
    }

    @Test
    @DisplayName("headings that stand there twice or are not known are told with their cell")
    void headings() {
        assertThat(faults(read(Book.of(Book.row(2, "staffNumber", "name", "NAME", "unit", "shoe"))
                                .bytes()))
                        .lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Staff C2 2 name This column stands there twice."))
                .anyMatch(line -> line.startsWith("Staff E2 2  There is no column \"shoe\"."));
    }

    @Test
    @DisplayName("a column that is left out may hold anything, and a column without a name may stay empty")
    void leftOut() {
        Book book = Book.of(Book.row(1, "staffNumber", "name", "", "unit", "shoe")
                + "<row r='2'><c r='A2'><v>1</v></c><c r='B2' t='str'><v>Ann</v></c><c r='D2' t='str'><v>A</v></c>"
                + "<c r='E2'><f>1+1</f><v>2</v></c></row>");

        assertThat(cells(SheetFile.read(book.bytes(), ImportColumn.KIND, Set.of("shoe"))))
                .containsExactly("2:1|Ann||A|");
    }

    @Test
    @DisplayName("the first sheet that can be seen is read, and how many hold anything is told")
    void severalSheets() {
        Book book = Book.of(HEADER + Book.row(2, "1", "Ann", "A"));
        book.with(
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='Hidden' sheetId='1' r:id='r2' state='hidden'/><sheet name='Staff' sheetId='2' r:id='r1'/>"
                        + "</sheets></workbook>");
        book.with("xl/worksheets/sheet2.xml", Book.sheet(Book.row(1, "legend"), ""));

        Sheet sheet = read(book.bytes());
        assertThat(cells(sheet)).hasSize(1);
        assertThat(sheet.name()).isEqualTo("Staff");
        assertThat(sheet.sheets()).isEqualTo(2);
    }

    @ParameterizedTest(name = "a workbook {0} is told as such, whatever its name")
    @CsvSource(delimiter = '|', textBlock = """
                    with macros       | xl/vbaProject.bin | holds macros
                    in binary         | xl/workbook.bin   | is a binary workbook
                    of another office | content.xml       | of another form (.ods)
                    """)
    void others(String kind, String part, String said) {
        assertThat(faults(read(Book.of(HEADER).with(part, "x").bytes()))).contains(said);
    }

    @Test
    @DisplayName("old and locked workbooks, and archives of other things, are told as such")
    void notWorkbooks() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2_000);
        byte[] locked = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1_024, name.length);

        assertThat(faults(read(old))).contains("of the old form (.xls)");
        assertThat(faults(read(locked))).contains("locked with a password");
        assertThat(faults(read(Book.of("")
                        .without("xl/workbook.xml")
                        .without("[Content_Types].xml")
                        .bytes())))
                .contains("holds no workbook");
    }

    @Test
    @DisplayName("a workbook that did not arrive whole, or lacks its sheet, is told as such")
    void damaged() {
        byte[] whole = Book.of(HEADER + Book.row(2, "1", "Ann", "A")).bytes();
        for (int length : new int[] {4, 100, whole.length / 2, whole.length - 10}) {
            assertThat(faults(read(Arrays.copyOf(whole, length)))).contains("is damaged, or did not arrive whole");
        }
        assertThat(faults(
                        read(Book.of(HEADER).without("xl/worksheets/sheet1.xml").bytes())))
                .startsWith("Staff null 1  This sheet is missing");
        assertThat(faults(read(Book.of(HEADER)
                        .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>")
                        .bytes())))
                .startsWith("Staff null 1  This sheet is missing");
    }

    @Test
    @DisplayName("a document type is refused before anything that it names is read")
    void documentType() {
        String entities = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'>]>";
        byte[] sheet = Book.of("")
                .with("xl/worksheets/sheet1.xml", entities + Book.sheet(HEADER + Book.row(2, "&y;", "Ann", "A"), ""))
                .bytes();
        byte[] texts = Book.of(HEADER)
                .with("xl/sharedStrings.xml", entities + "<sst><si><t>&y;</t></si></sst>")
                .bytes();

        assertThat(faults(read(sheet))).contains("holds a document type");
        assertThat(faults(read(texts))).contains("holds a document type");
    }

    @Test
    @DisplayName(
            "what unpacks to far more than it says is refused: one part, many parts, one text, many texts, one tag, a tower of tags")
    void bombs() {
        String billion = "<si><t>" + "x".repeat(40 << 20) + "</t></si>";
        Book many = Book.of(HEADER);
        for (int i = 0; i < 2_500; i++) {
            many.with("xl/media/" + i, "x");
        }
        List<byte[]> bombs = List.of(
                Book.of(HEADER).with("xl/media/image1.png", new byte[100 << 20]).bytes(),
                many.bytes(),
                Book.of(HEADER)
                        .with("xl/sharedStrings.xml", "<sst>" + billion + "</sst>")
                        .bytes(),
                Book.of(HEADER)
                        .with("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(2_100_000) + "</sst>")
                        .bytes(),
                Book.of("<row r='1' spans='" + "1".repeat(5 << 20) + "'/>").bytes(),
                Book.of("<a>".repeat(200) + "</a>".repeat(200)).bytes());

        assertThat(bombs).allSatisfy(bomb -> assertThat(faults(read(bomb))).contains("unpacks to far more"));
    }

    @ParameterizedTest(name = "a cell outside any sheet is refused: {0}")
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A1048577", "A99999999999", "A0", "1", ""})
    void outside(String place) {
        assertThat(faults(read("<row r='2'><c r='" + place + "'><v>1</v></c></row>")))
                .contains("is damaged");
    }

    @Test
    @DisplayName("more rows or columns than a file may have are told")
    void tooMany() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= Sheet.MOST_ROWS; i++) {
            rows.append("<row><c><v>").append(i).append("</v></c><c><v>1</v></c><c><v>1</v></c></row>");
        }
        assertThat(faults(read(rows.toString()))).contains("Send at most 200000 people");

        String[] wide = new String[Sheet.MOST_COLUMNS + 1];
        Arrays.fill(wide, "x");
        assertThat(faults(read(Book.of(Book.row(1, wide)).bytes()))).contains("Send at most 1000 columns");
    }

    @Test
    @DisplayName("an empty sheet, and a header alone, are told")
    void empty() {
        assertThat(faults(read(Book.of("").bytes()))).startsWith("Staff null 1  The file is empty.");
        assertThat(faults(read(""))).startsWith("Staff null 1  The file names its columns, but no row follows.");
    }
}
