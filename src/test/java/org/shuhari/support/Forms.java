package org.shuhari.support;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuhari.support.Client.Answer;

/** Somebody at our pages without a browser: sends forms as a page does, and keeps the session's cookie. */
public final class Forms {

    private final Client client;
    private final String origin;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Forms(URI address) {
        this.client = new Client(address);
        this.origin = address.toString();
    }

    private Forms(Client client, String origin) {
        this.client = client;
        this.origin = origin;
    }

    /** Sends every request as if it came in at another origin, with further headers, such as a proxy's. */
    public static Forms behind(URI address, String origin, Map<String, String> headers) {
        Forms forms = new Forms(new Client(address), origin);
        forms.headers.putAll(headers);
        return forms;
    }

    public Answer get(String path) {
        return send(client.request("/" + path).GET());
    }

    /**
     * Sends a form.
     *
     * @param button the client id of the form's button
     * @param fields by client id
     */
    public Answer post(String path, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put(button, button);
        all.put("jakarta.faces.ViewState", "stateless");
        String body = all.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(client.request("/" + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Signs in on the page. */
    public Answer signIn(String username, String password) {
        return post(
                "/access/sign-in.xhtml",
                "sign-in",
                "sign-in:go",
                Map.of("sign-in:username", username, "sign-in:password", password, "sign-in:to", "/"));
    }

    /** Whether the session opens the API to our own pages: whether somebody is signed in. */
    public Answer me() {
        return api("/me");
    }

    /** Reads something of the API as our own pages do. */
    public Answer api(String path) {
        return send(client.request(path).header("X-Shuhari", "1").GET());
    }

    /** The session's cookie as sent; null before there is one. */
    public String cookie() {
        return cookies.entrySet().stream()
                .filter(each ->
                        each.getKey().equals("JSESSIONID") || each.getKey().startsWith("__Host-"))
                .map(each -> each.getKey() + "=" + each.getValue())
                .findFirst()
                .orElse(null);
    }

    private Answer send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Answer answer = client.send(request);
        for (String set : answer.http().headers().allValues("Set-Cookie")) {
            String pair = set.substring(0, set.indexOf(';') < 0 ? set.length() : set.indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }
}
