package org.shuhari.exchange.competencies.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.exchange.competencies.CaseJson;
import org.shuhari.exchange.competencies.CompetencyRefusals;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.RefusalForm;

/** A refusal as CASE writes it: {@code imsx_StatusInfo}. */
@ApplicationScoped
public class StatusInfo implements RefusalForm {

    @Override
    public boolean holdsAt(String path) {
        return path.equals("/ims") || path.startsWith("/ims/");
    }

    @Override
    public String mediaType() {
        return MediaType.APPLICATION_JSON;
    }

    @Override
    public String text(Problem problem) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("imsx_codeMajor", problem.status() == 405 ? "unsupported" : "failure");
        info.put("imsx_severity", "error");
        info.put("imsx_description", problem.detail());
        info.put(
                "imsx_codeMinor",
                Map.of(
                        "imsx_codeMinorField",
                        List.of(Map.of(
                                "imsx_codeMinorFieldName",
                                problem.members().getOrDefault(CompetencyRefusals.ABOUT, "sourcedId"),
                                "imsx_codeMinorFieldValue",
                                minor(problem)))));
        return CaseJson.text(info);
    }

    /** CASE knows these words and no others. */
    private static String minor(Problem problem) {
        return switch (problem.status()) {
            case 400, 404 -> problem.type().equals("not-found") ? "unknownobject" : problem.type();
            case 401 -> "unauthorised_request";
            case 403, 405 -> "forbidden";
            case 429 -> "server_busy";
            default -> "internal_server_error";
        };
    }
}
