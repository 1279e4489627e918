package org.shuhari.gaps.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The cells of a row of the heat map, {@code <s:heatCells value="#{row.cells()}"/>}. A component of its own, because a page holds
 * thousands of them: written here a cell costs a small part of what a template's elements and expressions cost for each.
 */
@FacesComponent(HeatCells.TYPE)
public class HeatCells extends UIComponentBase {

    /** As the tag library names it. */
    static final String TYPE = "org.shuhari.gaps.HeatCells";

    @Override
    public String getFamily() {
        return "org.shuhari.gaps";
    }

    public List<HeatMap.Cell> getValue() {
        @SuppressWarnings("unchecked")
        List<HeatMap.Cell> cells = (List<HeatMap.Cell>) getStateHelper().eval("value", List.of());
        return cells;
    }

    public void setValue(List<HeatMap.Cell> cells) {
        getStateHelper().put("value", cells);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        for (HeatMap.Cell cell : getValue()) {
            writer.startElement("td", this);
            writer.writeAttribute("class", cell.styleClass(), null);
            if (cell.link() != null) {
                link(writer, cell);
            }
            writer.endElement("td");
        }
    }

    private void link(ResponseWriter writer, HeatMap.Cell cell) throws IOException {
        writer.startElement("a", null);
        writer.writeURIAttribute("href", cell.link(), null);
        writer.writeAttribute("title", cell.words(), null);
        writer.startElement("i", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.startElement("b", null);
        writer.writeText(cell.figure(), null);
        writer.endElement("b");
        writer.endElement("i");
        writer.endElement("a");
    }
}
