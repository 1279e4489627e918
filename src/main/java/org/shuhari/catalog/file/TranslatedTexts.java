package org.shuhari.catalog.file;

import java.util.Optional;
import java.util.function.Consumer;
import org.shuhari.catalog.file.YamlDocument.Part;

/** Holds one translated file against its original, text by text. */
final class TranslatedTexts {

    private final YamlDocument translated;
    private final YamlDocument original;
    private final boolean sameVersion;
    private final Consumer<Fault> faults;
    private final Consumer<Note> notes;

    /** @param sameVersion false: criteria may differ and nothing is said about them one by one */
    TranslatedTexts(
            YamlDocument translated,
            YamlDocument original,
            boolean sameVersion,
            Consumer<Fault> faults,
            Consumer<Note> notes) {
        this.translated = translated;
        this.original = original;
        this.sameVersion = sameVersion;
        this.faults = faults;
        this.notes = notes;
    }

    void check(TextMembers members) {
        check(members, "", "");
    }

    /** @param here where the part stands in the translation, {@code there} in the original */
    private void check(TextMembers members, String here, String there) {
        for (String text : members.texts()) {
            text(here + "/" + text, there + "/" + text);
        }
        for (String list : members.lists()) {
            list(here + "/" + list, there + "/" + list);
        }
        members.parts().forEach((list, part) -> {
            if (sameVersion || !list.equals("criteria")) {
                parts(part, here + "/" + list, there + "/" + list);
            }
        });
    }

    private void text(String here, String there) {
        boolean translation = !translated.json().at(here).isMissingNode();
        boolean text = !original.json().at(there).isMissingNode();
        if (text && !translation) {
            note(here, name(here) + " is not translated: it is shown in English.");
        } else if (translation && !text) {
            note(here, name(here) + " translates nothing and is not shown: the original has none.");
        }
    }

    private void list(String here, String there) {
        int texts = (int) translated.parts(here).count();
        int originals = (int) original.parts(there).count();
        if (texts == 0 && originals > 0) {
            note(here, name(here) + " is not translated: it is shown in English.");
        } else if (texts != originals) {
            note(
                    here,
                    name(here) + " lists " + texts + ", the original " + originals
                            + ": all of it is shown as the original has it.");
        }
    }

    private void parts(TextMembers members, String here, String there) {
        CatalogRules.sameIds(translated, here, members.word()).forEach(faults);
        translated
                .parts(here)
                .filter(part -> !id(part).isEmpty())
                .forEach(part -> find(original, there, id(part))
                        .ifPresentOrElse(
                                match -> check(members, part.pointer(), match.pointer()),
                                () -> unknown(members, part)));
        original.parts(there)
                .filter(part -> find(translated, here, id(part)).isEmpty())
                .forEach(part -> note(
                        here,
                        "The " + members.word() + " '" + id(part) + "' is not translated: it is shown in English."));
    }

    private void unknown(TextMembers members, Part part) {
        faults.accept(translated.fault(
                part.pointer() + "/id",
                "There is no " + members.word() + " '" + id(part) + "' in " + original.file()
                        + ": correct the id, or take it out."));
    }

    private static Optional<Part> find(YamlDocument document, String list, String id) {
        return document.parts(list).filter(part -> id(part).equals(id)).findFirst();
    }

    private static String id(Part part) {
        return part.json().path("id").asString("");
    }

    private static String name(String pointer) {
        return "'" + pointer.substring(1).replace('/', '.') + "'";
    }

    private void note(String here, String message) {
        notes.accept(new Note(translated.file(), translated.line(here), message));
    }
}
