package org.shuhari.exchange.competencies.rest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuhari.exchange.competencies.CaseJson;
import org.shuhari.exchange.competencies.Competencies;
import org.shuhari.exchange.competencies.CompetencyFramework;
import org.shuhari.exchange.competencies.CompetencyRefusals;
import org.shuhari.exchange.competencies.DocumentQuery;
import org.shuhari.exchange.competencies.Endpoint;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.PublicAddress;

/** {@code /ims/case/v1p1}: the catalog in force in CASE 1.1, for reading. Who may ask is seen to at the door. */
@WebServlet("/ims/*")
public class CompetencyServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(CompetencyServlet.class.getName());
    private static final String BASE = "/ims/case/v1p1";
    private static final String DISCOVERY = "/case/v1p1/discovery/imscasev1p1_openapi3_v1p0.json";

    @Inject
    private Competencies competencies;

    @Inject
    private PublicAddress address;

    @Inject
    private StatusInfo refusals;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            write(request, response, 405, refusals.text(CompetencyRefusals.method()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(request, response, 200, answer(request, response));
        } catch (Problem problem) {
            write(request, response, problem.status(), refusals.text(problem));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A request could not be answered", e);
            write(request, response, 500, refusals.text(CompetencyRefusals.internal()));
        }
    }

    private String answer(HttpServletRequest request, HttpServletResponse response) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        String base = base(request);
        if (path.equals(DISCOVERY)) {
            return Discovery.text(base);
        }
        String[] parts = path.split("/", -1);
        if (!path.startsWith("/case/v1p1/") || parts.length > 5) {
            throw CompetencyRefusals.unknown();
        }
        if (parts.length == 4 && parts[3].equals("CFDocuments")) {
            return documents(request, response, base);
        }
        Endpoint endpoint = Endpoint.of(parts[3]).orElseThrow(CompetencyRefusals::unknown);
        String id = parts.length == 5 ? parts[4] : "";
        String wanted = Ids.parse(id).orElseThrow(CompetencyRefusals::noId).toString();
        CompetencyFramework framework = framework(request, response, base);
        return endpoint.read(framework, wanted).map(CaseJson::text).orElseThrow(CompetencyRefusals::unknown);
    }

    private String documents(HttpServletRequest request, HttpServletResponse response, String base) {
        DocumentQuery query = new DocumentQuery(request::getParameter);
        DocumentQuery.Page page = query.of(framework(request, response, base).documents(), base + "/CFDocuments");
        response.setHeader("X-Total-Count", String.valueOf(page.total()));
        response.setHeader("Link", page.header());
        return CaseJson.text(page.answer());
    }

    private CompetencyFramework framework(HttpServletRequest request, HttpServletResponse response, String base) {
        CompetencyFramework framework = competencies.current(asked(request), base);
        response.setHeader("Content-Language", framework.language());
        response.setHeader("Vary", "Accept-Language");
        return framework;
    }

    /** The languages of {@code Accept-Language}, the best first; none when it cannot be read. */
    private static List<LanguageRange> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Accept-Language"))
                    .map(LanguageRange::parse)
                    .orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Where the one who asks reaches this interface. */
    private String base(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        String asked = url.substring(0, url.length() - request.getRequestURI().length());
        return address.origin().orElse(asked) + request.getContextPath() + BASE;
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status, String json)
            throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
