package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shuhari.people.AdjustableSetting;
import org.shuhari.people.Role;
import org.shuhari.people.Settings;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.JsonInput;

/** {@code /settings}, for administrators: all of them, and changing some of them. */
@Path("/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Settings settings;

    @GET
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> all() {
        signedIn.needs(Role.ADMIN);
        Map<String, Object> members = new LinkedHashMap<>();
        settings.adjustable()
                .forEach((setting, value) -> members.put(
                        setting.member(),
                        setting.form() == AdjustableSetting.Form.WHOLE ? Integer.valueOf(value) : value));
        return members;
    }

    /** Changes what is sent; what is not stays. */
    @PUT
    public Map<String, Object> change(JsonInput body) {
        signedIn.needs(Role.ADMIN);
        Map<AdjustableSetting, String> wanted = new EnumMap<>(AdjustableSetting.class);
        for (AdjustableSetting setting : AdjustableSetting.values()) {
            sent(body, setting).ifPresent(value -> wanted.put(setting, value));
        }
        body.done();
        settings.change(wanted);
        return all();
    }

    private static Optional<String> sent(JsonInput body, AdjustableSetting setting) {
        return setting.form() == AdjustableSetting.Form.WHOLE
                ? body.whole(setting.member(), setting.least(), setting.most())
                        .optional()
                        .map(String::valueOf)
                : body.text(setting.member(), setting.most()).optional();
    }
}
