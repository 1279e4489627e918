package org.shuhari.support;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks the REST contract, with or without a token. Immutable; may be shared by threads. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI address;
    private final String token;

    public Client(URI address) {
        this(address, null);
    }

    private Client(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The same client with a bearer token. */
    public Client with(String bearer) {
        return new Client(address, bearer);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer delete(String path, String json) {
        return send(json(request(path), "DELETE", json));
    }

    public Answer post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Answer post(String path, String json) {
        return send(json(request(path), "POST", json));
    }

    public Answer put(String path, String json) {
        return send(json(request(path), "PUT", json));
    }

    public Answer patch(String path, String json) {
        return send(json(request(path), "PATCH", json));
    }

    public Answer post(String path, String mediaType, byte[] body) {
        return send(request(path).header("Content-Type", mediaType).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A request to a path below {@code /api/v1}, or to any path that begins with {@code //}. */
    public HttpRequest.Builder request(String path) {
        String target = path.startsWith("//") ? path.substring(1) : "/api/v1" + path;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + target)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, String method, String json) {
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> http) {

        public int status() {
            return http.statusCode();
        }

        public String text() {
            return new String(http.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return http.body();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse(null);
        }

        public JsonObject json() {
            return read().asJsonObject();
        }

        public JsonArray array() {
            return read().asJsonArray();
        }

        /** The name at the end of a problem's {@code type}; empty when the answer is no problem. */
        public String problem() {
            if (!"application/problem+json".equals(header("Content-Type"))) {
                return "";
            }
            String type = json().getString("type");
            return type.substring(type.lastIndexOf('/') + 1);
        }

        private JsonStructure read() {
            try (JsonReader reader = Json.createReader(new StringReader(text()))) {
                return reader.read();
            } catch (RuntimeException e) {
                throw new AssertionError("no JSON in the answer " + status() + ": " + text(), e);
            }
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}
