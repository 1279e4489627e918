package org.shuhari.catalog.file;

/** The small catalog's texts in Dutch, complete: to be spoilt file by file. */
final class TranslatedFiles {

    static final String CATALOG = "nl/catalog.yaml";
    static final String WASTE = "nl/skills/see/seeing-waste.yaml";
    static final String GEMBA = "nl/skills/see/going-to-gemba.yaml";
    static final String WALK = "nl/templates/walk.yaml";
    static final String ROLE = "nl/job-roles/associate.yaml";

    private TranslatedFiles() {}

    static void write(CatalogFiles files) {
        files.write(CATALOG, """
                title: Klein
                groups:
                  - {id: see, title: Zien}
                  - {id: solve, title: Oplossen}
                """);
        files.write(GEMBA, skill("going-to-gemba"));
        files.write(WASTE, skill("seeing-waste"));
        files.write(WALK, """
                id: walk
                title: Ronde
                fields:
                  - {id: saw, label: Gezien}
                  - id: kinds
                    label: Soorten
                    options:
                      - {id: one, label: Eén}
                      - {id: two, label: Twee}
                  - id: table
                    label: Tabel
                    columns:
                      - {id: what, label: Wat}
                      - {id: share, label: Deel}
                """);
        files.write(ROLE, """
                id: associate
                title: Medewerker
                customer: Wie belt.
                """);
    }

    /** Lines that tests name: 2 version, 6 criteria, 7 to 9 one each. */
    static String skill(String id) {
        return """
                id: %s
                version: 1
                title: De vaardigheid %1$s
                summary: Wat het is.
                whyItMatters: Waarom het telt.
                criteria:
                  - {id: first, text: Doet een, lookFor: Een, notYet: Geen}
                  - {id: second, text: Doet twee, lookFor: Twee, notYet: Geen}
                  - {id: third, text: Doet drie, lookFor: Drie, notYet: Geen}
                """.formatted(id);
    }
}
