package org.shuhari.gaps.web;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** What the matrix says in words. */
final class Sentences {

    private static final String BUNDLE = "org.shuhari.gaps.texts";

    private Sentences() {}

    /** Noah, Seeing waste: practising. */
    static String of(String person, MatrixTable.Cell cell) {
        String said = said("cell." + cell.mark(), person, cell.skill().title());
        return cell.coaches() && cell.mark() != Mark.COACHES ? said("cell.coaches", said) : said;
    }

    private static String said(String key, Object... values) {
        return MessageFormat.format(ResourceBundle.getBundle(BUNDLE).getString(key), values);
    }

    /** Ana; Ana and Ben; Ana, Ben and Cem. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
