package org.shuhari.catalog.file;

import org.shuhari.catalog.CatalogContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts the documents of a faultless folder together. */
final class CatalogMembers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CatalogDocuments documents;

    CatalogMembers(CatalogDocuments documents) {
        this.documents = documents;
    }

    CatalogContent content() {
        ObjectNode catalog = copy(documents.catalog().orElseThrow());
        catalog.set("skills", list(FileKind.SKILL, ""));
        catalog.set("templates", list(FileKind.TEMPLATE, ""));
        catalog.set("jobRoles", list(FileKind.JOB_ROLE, ""));
        catalog.path("skills").forEach(CatalogMembers::fillIn);
        ObjectNode translations = catalog.putObject("translations");
        documents.languages().forEach(language -> translations.set(language, translation(language + "/")));
        return CatalogContent.of(catalog);
    }

    private static void fillIn(JsonNode skill) {
        ObjectNode members = (ObjectNode) skill;
        members.putIfAbsent("signOffs", members.numberNode(1));
        members.putIfAbsent("refreshPractices", members.numberNode(1));
    }

    private ObjectNode translation(String folder) {
        ObjectNode translation = documents
                .all(FileKind.TRANSLATED_CATALOG)
                .filter(document -> document.file().startsWith(folder))
                .findFirst()
                .map(CatalogMembers::copy)
                .orElseGet(JSON::objectNode);
        translation.set("skills", list(FileKind.TRANSLATED_SKILL, folder));
        translation.set("templates", list(FileKind.TRANSLATED_TEMPLATE, folder));
        translation.set("jobRoles", list(FileKind.TRANSLATED_JOB_ROLE, folder));
        return translation;
    }

    private ArrayNode list(FileKind kind, String folder) {
        ArrayNode list = JSON.arrayNode();
        documents
                .all(kind)
                .filter(document -> document.file().startsWith(folder))
                .forEach(document -> list.add(document.json().deepCopy()));
        return list;
    }

    private static ObjectNode copy(YamlDocument document) {
        return (ObjectNode) document.json().deepCopy();
    }
}
