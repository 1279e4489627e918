package org.shuhari.people;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetFault;
import org.shuhari.shared.sheet.SheetFaults;

/**
 * What is to be said of an imported file, whatever its kind.
 *
 * @param sheet the sheet of a workbook that was read; null for CSV
 * @param sheets how many sheets of it hold anything; the first that can be seen is read
 * @param errors what is not right, in the order of rows
 * @param moreErrors how many errors there are beyond the list
 */
public record FileReport(String sheet, int sheets, List<SheetFault> errors, int moreErrors) {

    public static FileReport of(Sheet sheet, SheetFaults faults) {
        return new FileReport(sheet.name(), sheet.sheets(), faults.list(), faults.more());
    }

    /** As the contract has it, after what the kind tells; workbooks add {@code sheet} and {@code sheets}. */
    public JsonObject json(JsonObjectBuilder told) {
        JsonArrayBuilder faults = JsonParts.array();
        errors.forEach(fault -> faults.add(fault.json()));
        told.add("errors", faults);
        if (moreErrors > 0) {
            told.add("moreErrors", moreErrors);
        }
        if (sheet != null) {
            told.add("sheet", sheet).add("sheets", sheets);
        }
        return told.build();
    }

    public static FileReport of(JsonObject told) {
        return new FileReport(
                told.getString("sheet", null),
                told.getInt("sheets", 1),
                told.getJsonArray("errors").getValuesAs(SheetFault::of),
                told.getInt("moreErrors", 0));
    }
}
