package org.shuhari.shared.sheet;

/**
 * A heading beside those of the kind.
 *
 * @param row where the header stands
 * @param index of its cell in a row
 * @param title as it stands there, without surrounding blanks
 */
public record SheetHeading(int row, int index, String title) {}
