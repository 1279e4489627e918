package org.shuhari.exchange.competencies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What can be asked for by its id. */
public enum Endpoint {
    DOCUMENT("CFDocuments", "getCFDocument", "CFDocument", CompetencyFramework::document),
    ITEM("CFItems", "getCFItem", "CFItem", CompetencyFramework::item),
    /** All associations of one item. */
    ITEM_ASSOCIATIONS(
            "CFItemAssociations", "getCFItemAssociations", "CFAssociationSet", CompetencyFramework::associationsOf),
    ASSOCIATION("CFAssociations", "getCFAssociation", "CFAssociation", CompetencyFramework::association),
    CONCEPT("CFConcepts", "getCFConcept", "CFConceptSet", set("CFConcepts", Vocabulary::concepts)),
    SUBJECT("CFSubjects", "getCFSubject", "CFSubjectSet", set("CFSubjects", Vocabulary::subjects)),
    ITEM_TYPE("CFItemTypes", "getCFItemType", "CFItemTypeSet", set("CFItemTypes", Vocabulary::itemTypes)),
    /** The catalog names none. */
    LICENSE("CFLicenses", "getCFLicense", "CFLicense", (framework, id) -> Optional.empty()),
    ASSOCIATION_GROUPING(
            "CFAssociationGroupings",
            "getCFAssociationGrouping",
            "CFAssociationGrouping",
            (framework, id) -> term(framework.vocabulary().groupings(), id)),
    RUBRIC("CFRubrics", "getCFRubric", "CFRubric", CompetencyFramework::rubric),
    /** A whole framework, by the id of its document. */
    PACKAGE("CFPackages", "getCFPackage", "CFPackage", CompetencyFramework::whole);

    private final String collection;
    private final String operation;
    private final String answer;
    private final BiFunction<CompetencyFramework, String, Optional<?>> reading;

    Endpoint(
            String collection,
            String operation,
            String answer,
            BiFunction<CompetencyFramework, String, Optional<?>> reading) {
        this.collection = collection;
        this.operation = operation;
        this.answer = answer;
        this.reading = reading;
    }

    /** The one of that name in an address. */
    public static Optional<Endpoint> of(String collection) {
        return List.of(values()).stream()
                .filter(endpoint -> endpoint.collection.equals(collection))
                .findFirst();
    }

    /** The first word of its address. */
    public String collection() {
        return collection;
    }

    /** What CASE calls the request. */
    public String operation() {
        return operation;
    }

    /** The name of the answer's schema. */
    public String answer() {
        return answer;
    }

    /** What {@link CaseJson} writes as the answer; empty when nothing has that id. */
    public Optional<?> read(CompetencyFramework framework, String id) {
        return reading.apply(framework, id);
    }

    /** CASE answers with a set: the part itself and those below it in its hierarchy. Ours have nothing below. */
    private static BiFunction<CompetencyFramework, String, Optional<?>> set(
            String name, Function<Vocabulary, List<CFTerm>> terms) {
        return (framework, id) ->
                term(terms.apply(framework.vocabulary()), id).map(term -> Map.of(name, List.of(term)));
    }

    private static Optional<CFTerm> term(List<CFTerm> terms, String id) {
        return terms.stream().filter(term -> term.identifier().equals(id)).findFirst();
    }
}
