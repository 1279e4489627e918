package org.shuhari.catalog;

import java.util.List;

/** What the catalog's records do with the lists they are given, so that nobody can change them afterwards. */
final class Lists {

    private Lists() {}

    /** The list as it is now; a list left out is an empty one. */
    static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
