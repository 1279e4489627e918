package org.shuhari.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;

/** Tells assistive technology about a field's hint and message; the tag {@code s:field} calls it. */
@Named
@ApplicationScoped
public class FieldMarks {

    /** Marks the input inside the field that is about to be rendered. */
    public void mark(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        if (field.findComponent((String) field.getAttributes().get("described")) instanceof UIInput input) {
            FacesContext faces = event.getFacesContext();
            String id = input.getClientId(faces);
            Map<String, Object> attributes = input.getPassThroughAttributes(true);
            boolean spoken = !faces.getMessageList(id).isEmpty();
            boolean hinted = Boolean.TRUE.equals(field.getAttributes().get("hinted"));
            String described = (hinted ? id + "-hint " : "") + (spoken ? id + "-message" : "");
            if (!described.isEmpty()) {
                attributes.put("aria-describedby", described.strip());
            }
            if (spoken) {
                attributes.put("aria-invalid", "true");
            }
        }
    }
}
