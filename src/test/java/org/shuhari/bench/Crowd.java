package org.shuhari.bench;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.shuhari.support.Client;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Workplace;

/** The demo organisation with many more teams beside it, and what their people do. */
final class Crowd {

    private static final int TEAM = 10;
    private static final String DEMO_PASSWORD = "gemba-walk-1";

    private record Member(Person learner, Person coach) {}

    private record Waiting(Person coach, String request) {}

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final List<Member> members = new ArrayList<>();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Client> emma = new ArrayList<>();
    private final List<Session> emmaAtTheDesk = new ArrayList<>();

    Crowd(URI address, Organisation organisation, int clients, int teams) {
        for (int i = 0; i < clients; i++) {
            emma.add(new Client(address).with(token(new Client(address))));
            emmaAtTheDesk.add(new Session(address, "emma", DEMO_PASSWORD));
        }
        for (int i = 0; i < teams; i++) {
            UUID unit = organisation.unit("Team " + i);
            Person coach = organisation.coach(unit);
            for (int j = 0; j < TEAM; j++) {
                members.add(new Member(organisation.employee(unit), coach));
            }
        }
    }

    private static String token(Client client) {
        return client.post(
                        "/tokens", "{\"username\":\"emma\",\"password\":\"" + DEMO_PASSWORD + "\",\"label\":\"bench\"}")
                .json()
                .getString("token");
    }

    /** Lets so many more people practise and ask, so that decisions can be measured. */
    void ask(int more) {
        members.stream().skip(asked).limit(more).parallel().forEach(this::ask);
        asked += more;
    }

    private int asked;

    private void ask(Member member) {
        waiting.add(new Waiting(member.coach(), Workplace.asks(member.learner(), member.coach(), today)));
    }

    /** By name; the first is what the others are compared with. */
    Map<String, Operation> operations() {
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put("who am I (API)", client -> expect(200, emma.get(client).get("/me")));
        all.put("own path (API)", client -> expect(200, emma.get(client).get("/me/path")));
        all.put("own path (page)", client -> emmaAtTheDesk.get(client).page("/mastery/path.xhtml"));
        all.put("one practice", client -> practise());
        all.put("one decision", client -> decide());
        return all;
    }

    private void practise() {
        int next = turn.getAndIncrement();
        Person learner = members.get(next % members.size()).learner();
        expect(201, learner.client().post("/practices", Workplace.gembaVisit(today.minusDays(next % 20))));
    }

    private void decide() {
        Waiting next = waiting.remove();
        expect(
                201,
                next.coach().client().post("/sign-off-requests/" + next.request() + "/decision", Workplace.mastered()));
    }

    private static void expect(int status, Client.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
