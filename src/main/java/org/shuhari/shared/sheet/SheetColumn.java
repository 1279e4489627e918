package org.shuhari.shared.sheet;

/** A column that a kind of file may have; an enum names all of them. */
public interface SheetColumn {

    /** As it stands in the header. */
    String title();

    /** The longest cell (characters). */
    int longest();

    /** Whether the file is of no use without it. */
    boolean required();

    /** Whether hardly any two rows hold the same there. */
    boolean differs();

    /** Its place among the columns of its kind. */
    int ordinal();
}
