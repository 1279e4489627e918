package org.shuhari.catalog.file;

import java.util.List;
import java.util.Optional;
import org.shuhari.catalog.CatalogContent;

/**
 * What a folder holds.
 *
 * @param faults all of them, by file and line; none: there is a content
 * @param notes all texts that are not translated, by file and line; they keep nobody from taking the content
 * @param content empty when there is any fault
 */
public record CatalogReading(List<Fault> faults, List<Note> notes, Optional<CatalogContent> content) {}
