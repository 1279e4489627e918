package org.shuhari.exchange.competencies.file;

/**
 * One thing in a package that keeps it from becoming a catalog.
 *
 * @param line from 1 on
 * @param pointer the JSON pointer of the part it is about
 * @param message what is not right and what to do
 */
record PackageFault(int line, String pointer, String message) {

    @Override
    public String toString() {
        return line + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
