package org.shuhari.people;

import jakarta.json.JsonObject;
import java.util.List;
import org.shuhari.shared.sheet.SheetFault;

/** What an import changed, or would change. With errors nothing is stored and nothing is counted. */
public interface ImportOutcome {

    /** What is to be said of the file itself. */
    FileReport file();

    /** Whether anything is different afterwards. */
    boolean changes();

    /** As the contract has it. */
    JsonObject json();

    default boolean faultless() {
        return errors().isEmpty();
    }

    default List<SheetFault> errors() {
        return file().errors();
    }

    /** How many errors there are beyond the list. */
    default int moreErrors() {
        return file().moreErrors();
    }
}
