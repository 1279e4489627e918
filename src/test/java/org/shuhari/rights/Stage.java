package org.shuhari.rights;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shuhari.support.Client;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

/** The people of one column: who asks, the person it is about, and whatever of that person's a request names. */
final class Stage {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String PASSWORD = "gemba-walk-1";

    private final Shuhari.App app;
    private final Column column;
    private final Organisation organisation;
    private final UUID unit;
    private final UUID elsewhere;
    private final Person target;
    private final Person caller;
    private final Person watcher;
    private final Map<String, String> known = new LinkedHashMap<>();
    private String session;

    Stage(Shuhari.App app, Column column) {
        this.app = app;
        this.column = column;
        organisation = app.organisation();
        unit = organisation.unit("Rights " + UUID.randomUUID());
        elsewhere = organisation.unit("Elsewhere " + UUID.randomUUID());
        target = column.relation() == Column.Relation.OWN ? person(unit, column) : organisation.employee(unit);
        caller = switch (column.relation()) {
            case OWN -> target;
            case TEAM -> person(unit, column);
            case COACHED -> coaching(person(elsewhere, column));
            case ELSEWHERE -> column.roles() == null ? null : person(elsewhere, column);
        };
        watcher = column == Column.OBSERVER ? caller : organisation.employee(elsewhere);
    }

    private Person person(UUID where, Column column) {
        Person person = organisation.person(where, "frontline-associate", column.roles());
        if (column.isCoach()) {
            organisation.appoint(person, "*");
        }
        return person;
    }

    private Person coaching(Person coach) {
        organisation.update(
                "insert into coaching_unit (id, coach_id, unit_id, from_on) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                coach.id(),
                unit,
                Samples.today().minusYears(1));
        return coach;
    }

    /** What a row's request names, in order. */
    static SortedSet<String> names(Row row) {
        return NAME.matcher(row.address() + row.body())
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the row's request is answered to this column's person. */
    Answer ask(Row row) {
        return row.isPage() ? page(fill(row.address())) : call(row);
    }

    private Answer call(Row row) {
        Client client = caller == null ? app.client() : caller.client();
        HttpRequest.Builder request = client.request(fill(row.address()));
        if (row.body().isEmpty()) {
            return client.send(request.method(row.method(), HttpRequest.BodyPublishers.noBody()));
        }
        Payload payload = Payload.of(fill(row.body()));
        return client.send(request.header("Content-Type", payload.mediaType())
                .method(row.method(), HttpRequest.BodyPublishers.ofByteArray(payload.bytes())));
    }

    private Answer page(String address) {
        Client browser = app.client();
        HttpRequest.Builder request = browser.request("/" + address);
        return browser.send(caller == null ? request : request.header("Cookie", "JSESSIONID=" + session()));
    }

    private String session() {
        if (session == null) {
            Client browser = app.client();
            String form = Map.of(
                            "sign-in", "sign-in",
                            "sign-in:username", caller.username(),
                            "sign-in:password", PASSWORD,
                            "sign-in:go", "Sign in",
                            "jakarta.faces.ViewState", "stateless")
                    .entrySet()
                    .stream()
                    .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            Answer answer = browser.send(browser.request("//access/sign-in.xhtml")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", app.server().address().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            session = answer.header("Set-Cookie").replaceAll("(?s)^JSESSIONID=([^;]+);.*", "$1");
        }
        return session;
    }

    private String fill(String text) {
        Matcher names = NAME.matcher(text);
        return names.replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
    }

    private String value(String name) {
        return switch (name) {
            case "new" -> UUID.randomUUID().toString();
            case "later" -> Samples.today().plusDays(10).toString();
            case "criteria" -> Workplace.mastered().replaceAll("(?s).*(\\[.*\\]).*", "$1");
            case "today" -> Samples.today().toString();
            default -> once(name, () -> make(name));
        };
    }

    private String once(String name, Supplier<String> maker) {
        String there = known.get(name);
        if (there == null) {
            there = maker.get();
            known.put(name, there);
        }
        return there;
    }

    private String make(String name) {
        return switch (name) {
            case "person" -> target.id().toString();
            case "unit" -> unit.toString();
            case "elsewhere" -> elsewhere.toString();
            case "watcher" -> watcher.id().toString();
            case "practice" -> practice();
            case "attachment" -> attachment();
            case "watch" -> watch();
            case "practiser" -> value("practice").isEmpty() ? "" : value("person");
            case "confirmed" -> value("signOff").isEmpty() ? "" : value("person");
            case "request" -> Workplace.asks(target, watcher, Samples.today());
            case "message" -> message();
            case "cycle" -> cycle();
            case "calibration" -> calibration();
            case "signOff" -> signOff();
            case "coach" -> organisation.coach(unit).id().toString();
            case "leaver" -> leaver();
            case "gone" -> gone();
            case "emptyUnit" -> organisation.unit("Empty " + UUID.randomUUID()).toString();
            case "assignment" -> assignment();
            case "absence" -> absence();
            case "token" -> token();
            case "job" -> job();
            case "claim" -> claim("seeing-waste");
            case "recognisable" -> claim(Workplace.SKILL);
            case "proposal" -> proposal();
            case "acceptedProposal" -> acceptedProposal();
            case "claimer" -> value("claim").isEmpty() ? "" : value("person");
            default -> throw new IllegalArgumentException("nobody knows {" + name + "}");
        };
    }

    private String practice() {
        UUID id = UUID.randomUUID();
        made(target.client()
                .post(
                        "/practices",
                        Samples.practice(id, Workplace.SKILL, Samples.today(), watcher)
                                .build()
                                .toString()));
        return id.toString();
    }

    private String watch() {
        UUID id = UUID.randomUUID();
        made(watcher.client()
                .post(
                        "/watches",
                        "{\"id\":\"" + id + "\",\"learner\":\"" + target.id() + "\",\"skill\":\"" + Workplace.SKILL
                                + "\",\"criteria\":[],\"place\":\"Dock 3\"}"));
        return id.toString();
    }

    private String attachment() {
        Payload photo = Payload.of("png");
        return made(target.client()
                        .post("/practices/" + value("practice") + "/attachments", photo.mediaType(), photo.bytes()))
                .json()
                .getString("id");
    }

    /** Confirmed by a coach of the person's unit who has no other part in the request. */
    private String cycle() {
        Person second = caller == target && column.isCoach() ? target : organisation.coach(unit);
        return organisation
                .coach(elsewhere)
                .client()
                .post("/coaching-cycles", "{\"watcher\":\"" + second.id() + "\"}")
                .json()
                .getString("id");
    }

    private String calibration() {
        Person partner = column.relation() == Column.Relation.COACHED ? caller : organisation.coach(unit);
        return organisation
                .coach(unit)
                .client()
                .post(
                        "/calibrations",
                        "{\"practice\":\"" + value("practice") + "\",\"partner\":\"" + partner.id() + "\"}")
                .json()
                .getString("id");
    }

    private String message() {
        return target.client()
                .post("/dialogue?skill=going-to-gemba", "{\"words\":\"Where do I begin?\"}")
                .json()
                .getString("id");
    }

    private String signOff() {
        Person coach = organisation.coach(unit);
        Answer decided =
                made(coach.client().post("/sign-off-requests/" + value("request") + "/decision", Workplace.mastered()));
        return decided.json().getJsonObject("signOff").getString("id");
    }

    private String proposal() {
        UUID id = UUID.randomUUID();
        made(
                target.client()
                        .post(
                                "/proposals",
                                "{\"id\":\"" + id
                                        + "\",\"skill\":\"seeing-waste\",\"what\":\"One tip\",\"why\":\"Saw it\",\"gain\":\"Sooner\"}"));
        return id.toString();
    }

    /** Accepted by somebody of HR who is not the person. */
    private String acceptedProposal() {
        String id = proposal();
        made(organisation
                .person(elsewhere, "hr-partner", "EMPLOYEE;HR")
                .client()
                .post("/proposals/" + id + "/decision", "{\"decision\":\"accepted\",\"reason\":\"Yes\"}"));
        return id;
    }

    private String assignment() {
        UUID id = UUID.randomUUID();
        organisation.update(
                "insert into assignment (id, employee_id, unit_id, from_on, to_on) values (?, ?, ?, ?, ?)",
                id,
                target.id(),
                unit,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31));
        return id.toString();
    }

    private String absence() {
        UUID id = UUID.randomUUID();
        organisation.update(
                "insert into absence (id, employee_id, from_on, to_on, recorded_at) values (?, ?, ?, ?, ?)",
                id,
                target.id(),
                LocalDate.of(2021, 7, 1),
                LocalDate.of(2021, 7, 14),
                LocalDate.of(2021, 7, 1).atTime(12, 0).atOffset(ZoneOffset.UTC));
        return id.toString();
    }

    /** The person leaves, but is still here. */
    private String leaver() {
        left(Samples.today().plusDays(30));
        return target.id().toString();
    }

    /** Somebody else of the person's unit, who left: who left cannot ask. */
    private String gone() {
        Person colleague = organisation.employee(unit);
        organisation.update(
                "update employee set left_on = ? where id = ?", Samples.today().minusDays(30), colleague.id());
        return colleague.id().toString();
    }

    private void left(LocalDate on) {
        organisation.update("update employee set left_on = ? where id = ?", on, target.id());
    }

    private String token() {
        return made(target.client().get("/tokens")).array().getJsonObject(0).getString("id");
    }

    private String job() {
        UUID id = UUID.randomUUID();
        organisation.update(
                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at) values (?, ?, ?, ?, 0, 1, false, ?)",
                id,
                "people-import",
                target.id(),
                "RUNNING",
                Samples.today().plusDays(1).atTime(12, 0).atOffset(ZoneOffset.UTC));
        return id.toString();
    }

    private String claim(String skill) {
        return made(target.client().post("/claims", "{\"skill\":\"" + skill + "\"}"))
                .json()
                .getString("id");
    }

    private static Answer made(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError("the stage could not be set: " + answer);
        }
        return answer;
    }
}
