package org.shuhari.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/**
 * Many phones after a network cut, on H2 and on PostgreSQL: all of them send at the same moment what was saved on them, and each sends
 * everything twice, as if every answer had been lost. Says how long it took and fails when anything is lost, there twice or out of
 * order. Run by {@code scripts/bench sync}.
 */
public final class SyncBench {

    private static final int TEAM = 10;

    private SyncBench() {}

    public static void main(String[] arguments) throws IOException {
        int phones = Integer.parseInt(arguments[0]);
        boolean whole = true;
        for (String database : List.of("h2", "postgresql")) {
            System.setProperty("database", database);
            whole &= on(database, phones);
        }
        System.exit(whole ? 0 : 1);
    }

    private static boolean on(String name, int phones) throws IOException {
        Path folder = Files.createTempDirectory("shuhari-sync");
        try (TestDatabase database = TestDatabase.fresh(folder)) {
            Map<String, String> settings = new LinkedHashMap<>(database.settings());
            settings.put("shuhari.zone", "Europe/Amsterdam");
            try (Server server = Server.start(folder, settings)) {
                Organisation organisation = new Shuhari.App(server, database).organisation();
                List<Phone> all = phones(organisation, phones);
                sync(all.subList(0, phones / 10), new ArrayList<>());
                long begun = System.nanoTime();
                List<Phone.Sent> sent = new ArrayList<>();
                sync(all.subList(phones / 10, all.size()), sent);
                print(name, sent, (System.nanoTime() - begun) / 1e9);
                return isWhole(organisation, all);
            }
        }
    }

    /** A tenth more than asked for: the first ones warm the server up and are not measured. Each names the next one as observer. */
    private static List<Phone> phones(Organisation organisation, int measured) throws IOException {
        List<Person> people = new ArrayList<>();
        UUID unit = null;
        for (int i = 0; i < measured + measured / 10; i++) {
            unit = i % TEAM == 0 ? organisation.unit("Team " + i) : unit;
            people.add(organisation.employee(unit));
        }
        byte[] photo = Phone.photo();
        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            phones.add(new Phone(people.get(i), people.get((i + 1) % people.size()), photo));
        }
        return phones;
    }

    private static void sync(List<Phone> phones, List<Phone.Sent> sent) {
        ExecutorService threads = Executors.newFixedThreadPool(phones.size());
        CountDownLatch network = new CountDownLatch(1);
        try {
            List<Future<Phone.Sent>> all = phones.stream()
                    .map(phone -> threads.submit(() -> {
                        network.await();
                        return phone.sync();
                    }))
                    .toList();
            network.countDown();
            for (Future<Phone.Sent> each : all) {
                sent.add(each.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void print(String name, List<Phone.Sent> sent, double seconds) {
        double[] phones =
                sent.stream().mapToDouble(Phone.Sent::seconds).sorted().toArray();
        double[] requests = sent.stream()
                .flatMapToDouble(each -> each.requests().stream().mapToDouble(Double::doubleValue))
                .sorted()
                .toArray();
        int later = sent.stream().mapToInt(Phone.Sent::later).sum();
        System.out.printf(
                "%-11s %d phones, %d requests in %.1f s (%.0f a second); a phone until all is sent: median %.1f s, longest %.1f s;"
                        + " a request: median %.0f ms, 95 of 100 below %.0f ms; told to come later: %d%n",
                name,
                phones.length,
                requests.length,
                seconds,
                requests.length / seconds,
                phones[phones.length / 2],
                phones[phones.length - 1],
                requests[requests.length / 2],
                requests[requests.length * 95 / 100],
                later);
    }

    /** Everything is there, once, and in the order it was entered. */
    private static boolean isWhole(Organisation organisation, List<Phone> phones) {
        long practices = organisation.number("select count(*) from practice");
        long photos = organisation.number("select count(*) from attachment");
        long observations = organisation.number("select count(*) from observation");
        long entries = organisation.number("select count(*) from ledger_entry where kind in"
                + " ('practice.recorded', 'practice.attached', 'practice.observed')");
        long inOrder =
                phones.stream().filter(phone -> phone.isInOrder(organisation)).count();
        long[] found = {practices, photos, observations, entries, inOrder};
        int n = phones.size();
        long[] expected = {4L * n, n, n, 6L * n, n};
        System.out.printf(
                "            practices, photos, observations, ledger entries of them, phones in order: %s, expected %s%n",
                Arrays.toString(found), Arrays.toString(expected));
        return Arrays.equals(found, expected);
    }
}
