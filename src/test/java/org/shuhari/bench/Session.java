package org.shuhari.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody signed in on the pages, with a cookie. */
final class Session {

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Session(URI address, String username, String password) {
        this.address = address;
        URI signIn = address.resolve("/access/sign-in.xhtml");
        send(HttpRequest.newBuilder(signIn));
        String form = form(Map.of(
                "sign-in", "sign-in",
                "sign-in:username", username,
                "sign-in:password", password,
                "sign-in:go", "sign-in:go",
                "jakarta.faces.ViewState", "stateless"));
        send(HttpRequest.newBuilder(signIn)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.toString())
                .POST(BodyPublishers.ofString(form)));
    }

    /** A page for the person; fails when it is not given, or the sign-in page in its place. */
    void page(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path)));
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals(path)) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " at " + answer.uri());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
