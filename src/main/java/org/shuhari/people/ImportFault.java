package org.shuhari.people;

/**
 * One thing that is not right in a file.
 *
 * @param row the header is row 1; an empty line counts
 * @param column the column's name; empty when it is about the whole row or file
 * @param message what to do about it
 */
public record ImportFault(int row, String column, String message) {}
