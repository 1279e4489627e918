package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.shuhari.people.AdjustableSetting;
import org.shuhari.people.Role;
import org.shuhari.people.Settings;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** The organisation's settings, for administrators. */
@Named
@RequestScoped
public class SettingsView {

    private static final String PAGE = "/people/settings.xhtml";

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Settings settings;

    @Inject
    private PageAnswers answers;

    private Map<String, String> stored;
    private Map<String, String> values;

    public void open() {
        signedIn.needs(Role.ADMIN);
    }

    public List<AdjustableSetting> settings() {
        return List.of(AdjustableSetting.values());
    }

    /** By the setting's name: as it stands, then as typed. */
    public Map<String, String> getValues() {
        if (values == null) {
            values = new HashMap<>(stored());
        }
        return values;
    }

    /** What the page showed: only what was changed there is sent on, so two administrators do not undo each other. */
    public String was(AdjustableSetting setting) {
        String shown = Faces.getRequestParameter("was." + setting.member());
        return shown == null ? stored().get(setting.member()) : shown;
    }

    /** The zones to choose from, with the present one wherever it comes from. */
    public List<String> zones() {
        String present = stored().get(AdjustableSetting.ZONE.member());
        return Stream.concat(Stream.of(present), AdjustableSetting.zones().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public String save() {
        Map<AdjustableSetting, String> wanted = new EnumMap<>(AdjustableSetting.class);
        for (AdjustableSetting setting : AdjustableSetting.values()) {
            String typed = getValues().get(setting.member());
            if (typed != null && !typed.equals(was(setting))) {
                wanted.put(setting, typed);
            }
        }
        return answers.attempt(() -> settings.change(wanted), PAGE, words.text("people", "settings.saved"));
    }

    private Map<String, String> stored() {
        if (stored == null) {
            stored = new HashMap<>();
            settings.adjustable().forEach((setting, value) -> stored.put(setting.member(), value));
        }
        return stored;
    }
}
