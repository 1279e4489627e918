package org.shuhari.shared.sheet;

/** A column that a kind of file may have; an enum names all of them. */
public interface SheetColumn {

    /**
     * What is known of a column.
     *
     * @param title as it stands in the header
     * @param longest the longest cell (characters)
     * @param required whether the file is of no use without it
     * @param differs whether hardly any two rows hold the same there
     */
    record Shape(String title, int longest, boolean required, boolean differs) {

        public static Shape needed(String title, int longest) {
            return new Shape(title, longest, true, false);
        }

        public static Shape optional(String title, int longest) {
            return new Shape(title, longest, false, false);
        }

        /** The same, with another text in almost every row. */
        public Shape differing() {
            return new Shape(title, longest, required, true);
        }
    }

    Shape shape();

    /** Its place among the columns of its kind. */
    int ordinal();

    default String title() {
        return shape().title();
    }

    default int longest() {
        return shape().longest();
    }

    default boolean required() {
        return shape().required();
    }

    default boolean differs() {
        return shape().differs();
    }
}
