package org.shuhari.gaps;

import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

/**
 * The organisation's gaps, or a part of them: the rows at one depth add up to the row above them, and all to the total.
 *
 * @param unit the one that was asked for; where none was and one unit holds all others, that one; else null
 * @param name of the unit; null for no unit
 * @param catalog the one in force on that day
 * @param skills those asked for, in the catalog's order
 * @param rows in the order of the tree, parts below what they are parts of
 * @param total of all rows at depth 1
 */
public record GapTable(
        UUID unit, String name, GapQuery query, Catalog catalog, List<Skill> skills, List<Row> rows, Row total) {

    /**
     * A unit with all below it, or the people directly in it.
     *
     * @param unit null for the whole organisation
     * @param direct only the people directly in the unit
     * @param depth 1 for the parts of what was asked for, 0 for the total
     * @param parts whether it has parts that could be shown
     * @param open whether its parts are shown
     * @param people how many work there, whatever they need
     * @param cells one for each skill
     */
    public record Row(
            UUID unit,
            String name,
            boolean direct,
            int depth,
            boolean parts,
            boolean open,
            int people,
            List<SkillGap> cells) {}
}
