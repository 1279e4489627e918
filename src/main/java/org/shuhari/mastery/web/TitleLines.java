package org.shuhari.mastery.web;

import java.util.List;

/** Breaks a title into at most two lines between words: SVG text does not wrap. */
final class TitleLines {

    private TitleLines() {}

    /** @param longest how many characters fit in a line; a single word may be longer */
    static List<String> of(String title, int longest) {
        if (title.length() <= longest) {
            return List.of(title);
        }
        int best = -1;
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
            if (best < 0 || worse(title, best) > worse(title, space)) {
                best = space;
            }
        }
        return best < 0 ? List.of(title) : List.of(title.substring(0, best), title.substring(best + 1));
    }

    private static int worse(String title, int space) {
        return Math.max(space, title.length() - space - 1);
    }
}
