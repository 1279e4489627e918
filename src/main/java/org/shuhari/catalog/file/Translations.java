package org.shuhari.catalog.file;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Whether the files of the languages' folders fit what they translate: a file for something that is not there, or at
 * another place, is a fault; something that nobody translated yet is noted.
 */
final class Translations {

    private final CatalogDocuments documents;
    private final Consumer<Fault> faults;
    private final Consumer<Note> notes;

    Translations(CatalogDocuments documents, Consumer<Fault> faults, Consumer<Note> notes) {
        this.documents = documents;
        this.faults = faults;
        this.notes = notes;
    }

    void check() {
        for (FileKind kind : FileKind.ORIGINALS) {
            documents.all(kind.translated()).forEach(translated -> check(kind, translated));
            documents.languages().forEach(language -> untranslated(kind, language));
        }
    }

    private void untranslated(FileKind kind, String language) {
        documents
                .all(kind)
                .map(original -> language + "/" + original.file())
                .filter(file -> !documents.files().contains(file))
                .forEach(file -> notes.accept(
                        new Note(file, 0, "This " + kind.word() + " is not translated: it is shown in English.")));
    }

    private void check(FileKind kind, YamlDocument translated) {
        String id = SourceFile.idIn(translated.file());
        if (kind != FileKind.CATALOG && !documents.knows(kind, id)) {
            faults.accept(translated.fault(
                    "",
                    "There is no " + kind.word() + " '" + id
                            + "' to translate: correct the file's name, or take the file out."));
        }
        original(kind, id).forEach(original -> compare(kind, translated, original));
    }

    private Stream<YamlDocument> original(FileKind kind, String id) {
        return documents
                .all(kind)
                .filter(document -> SourceFile.idIn(document.file()).equals(id))
                .limit(1);
    }

    private void compare(FileKind kind, YamlDocument translated, YamlDocument original) {
        String place = translated.file().substring(0, 3) + original.file();
        if (!translated.file().equals(place)) {
            faults.accept(
                    translated.fault("", "What this translates is " + original.file() + ": move it to " + place + "."));
        }
        int version = original.number("/version");
        boolean sameVersion = kind != FileKind.SKILL || version == translated.number("/version");
        if (!sameVersion) {
            otherVersion(translated, version);
        }
        new TranslatedTexts(translated, original, sameVersion, faults, notes).check(TextMembers.of(kind));
    }

    private void otherVersion(YamlDocument translated, int version) {
        int says = translated.number("/version");
        if (says > version && version > 0) {
            faults.accept(translated.fault(
                    "/version", "The skill has version " + version + ", not " + says + ": write the one translated."));
        } else if (says > 0) {
            notes.accept(new Note(
                    translated.file(),
                    translated.line("/version"),
                    "Version " + says + " is translated, the skill has version " + version
                            + ": its criteria are shown in English until they are translated anew."));
        }
    }
}
