package org.shuhari.shared.sheet;

import java.util.List;

/** What a file of rows may be; where there are several kinds, its headings tell which one it is. */
public interface SheetForm {

    /**
     * The kind of a file with these headings.
     *
     * @param titles as they stand there, without surrounding blanks; some may be empty
     */
    SheetKind of(List<String> titles);

    /** All names that its kinds may have, by which the separator is told. */
    List<SheetColumn> columns();
}
