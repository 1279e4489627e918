/**
 * The catalog as a competency framework of CASE 1.1 (1EdTech), for programs that keep such frameworks; and, in the room
 * {@code file}, a package of such a framework as a catalog's folder. The words of CASE are used here and nowhere else.
 *
 * <p>What stands for what: the catalog in force is the one CFDocument; groups, skills and job roles are CFItems of the
 * types "Skill group", "Skill" and "Job role"; a group or a role {@code isChildOf} the document, a skill {@code isChildOf} its
 * group; a skill {@code precedes} the one that requires it; a job role {@code isRelatedTo} the skills it needs. A skill's
 * criteria are one CFRubric, each a criterion with the levels "Not yet" (0) and "Seen" (1). Its practice template is a
 * CFConcept, its group also a CFSubject. Whatever CASE has no place for stands under {@code extensions}, {@code ext:shuhari}.
 *
 * <p>Out of scope: writing (the catalog is files; {@code curation} takes them); a person's standing (nobody's is in here).
 *
 * <p>API, below {@code /ims/case/v1p1}: {@code CFDocuments} and {@code {CFDocuments, CFItems, CFItemAssociations, CFAssociations,
 * CFConcepts, CFSubjects, CFItemTypes, CFLicenses, CFAssociationGroupings, CFRubrics, CFPackages}/{id}}, described by
 * {@code discovery/imscasev1p1_openapi3_v1p0.json}.
 *
 * <p>Decisions:
 * <ul>
 *   <li>Everybody who is signed in may read, with the token that the own API takes, and nobody else: a catalog names no
 *       person, but may be its company's property. The document that describes the interface is open.</li>
 *   <li>One document: the catalog in force. Rejected: one for each version that was ever accepted; CASE knows one current
 *       state of an id, and a reader who follows the ids gets the new version under the old ones.</li>
 *   <li>Ids are made of the catalog's id and the parts' ids (UUID version 5), so they are the same on every node, after a
 *       restore and in the next version. Whoever makes a catalog of their own gives it an id of its own, or its parts bear
 *       the ids of the shipped ones.</li>
 *   <li>All parts changed when the catalog was accepted: nothing finer is known, and a reader that fetches once too often
 *       loses nothing.</li>
 *   <li>An answer is in one language, which {@code Accept-Language} asks for; ids are the same in all. What a person has set
 *       for the pages does not count here: a program would get another framework than its neighbour.</li>
 *   <li>The catalog names no licence, so there is no CFLicense to ask for: every id is unknown there.</li>
 *   <li>A servlet, no JAX-RS application: a second one would find the resources of the first, and the mappers of the first
 *       would answer here with {@code problem+json}.</li>
 *   <li>A name that {@code sort}, {@code filter} or {@code fields} does not know is refused (400). Rejected: passing it over,
 *       which answers a question nobody asked.</li>
 *   <li>An import writes a folder and takes nothing into force; what CASE does not say is left out of the files, so that
 *       {@code catalog-check} lists it with file and line. Rejected: texts made up to fill the gaps.</li>
 * </ul>
 */
package org.shuhari.exchange.competencies;
