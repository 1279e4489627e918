package org.shuhari.notices.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Basis;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.practice.Observations;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.dialogue.Dialogues;
import org.shuhari.signoff.watch.Watched;
import org.shuhari.signoff.watch.Watches;

/** What a letter says of its items, as things stand when it is sent: what is no news any more is left out. */
@Dependent
class Pieces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Queue queue;

    @Inject
    private Dialogues dialogues;

    @Inject
    private Observations observations;

    @Inject
    private Watches watching;

    @Inject
    private Catalogs catalogs;

    @Inject
    private People people;

    @Inject
    private OneTimeLinks links;

    @Inject
    private MailSettings settings;

    @Inject
    private OrganisationClock clock;

    /** In the order of the items, in the language that is the reader's now. */
    List<Piece> of(Employee to, List<MailItem> items) {
        Standing standing = new Standing(to.id(), items);
        List<MailItem> news = items.stream().filter(standing::isNews).toList();
        Map<UUID, Employee> names = people.byIds(
                news.stream().map(MailItem::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        Catalog catalog = catalogs.current();
        return news.stream()
                .flatMap(item -> (item.kind() == MailKind.INVITATION
                                ? invitation(item)
                                : Optional.of(piece(item, names, catalog)))
                        .stream())
                .toList();
    }

    private Piece piece(MailItem item, Map<UUID, Employee> names, Catalog catalog) {
        return new Piece(
                item.kind(),
                Optional.ofNullable(item.personId())
                        .map(names::get)
                        .map(Employee::name)
                        .orElse(null),
                catalog.find(item.skill()).map(Skill::title).orElse(item.skill()),
                item.dayOn(),
                settings.origin() + page(item),
                null);
    }

    private static String page(MailItem item) {
        return switch (item.kind()) {
            case ASKED, PROMISE_OVER -> "/signoff/queue.xhtml?request=" + item.targetId();
            case MESSAGE -> "/signoff/dialogue.xhtml?message=" + item.targetId();
            case WATCHED -> "/signoff/watched.xhtml?watch=" + item.targetId();
            case OBSERVE -> "/practice/observe.xhtml?practice=" + item.targetId();
            default -> "/signoff/skill.xhtml?id=" + item.skill();
        };
    }

    private Optional<Piece> invitation(MailItem item) {
        return links.make(item.recipientId(), item.targetId())
                .map(link -> new Piece(
                        MailKind.INVITATION, null, null, clock.dayOf(link.until()), link.url(), link.username()));
    }

    /** How it stands with what one reader's items are about. */
    private final class Standing {

        private final UUID reader;
        private final Map<UUID, Map<UUID, Basis>> deciders;
        private final Set<UUID> toObserve;
        private final Set<UUID> unread;
        private final Set<UUID> watches;
        private final Set<Long> read;

        private Standing(UUID reader, List<MailItem> items) {
            this.reader = reader;
            List<UUID> requests = items.stream()
                    .filter(item -> item.kind().isAboutRequest())
                    .map(MailItem::targetId)
                    .toList();
            this.deciders = requests.isEmpty() ? Map.of() : queue.decidersOf(requests);
            boolean observes = items.stream().anyMatch(item -> item.kind() == MailKind.OBSERVE);
            this.toObserve = observes
                    ? observations.waitingFor(reader).stream()
                            .map(Observations.Waiting::practice)
                            .collect(Collectors.toSet())
                    : Set.of();
            this.unread = dialogues.unreadAmong(
                    reader,
                    items.stream()
                            .filter(item -> item.kind() == MailKind.MESSAGE)
                            .map(MailItem::targetId)
                            .toList());
            boolean watched = items.stream().anyMatch(item -> item.kind() == MailKind.WATCHED);
            this.watches = watched
                    ? watching.waitingFor(reader).stream().map(Watched::id).collect(Collectors.toSet())
                    : Set.of();
            this.read = readInApp(items);
        }

        private Set<Long> readInApp(List<MailItem> items) {
            List<Long> entries =
                    items.stream().map(MailItem::seq).filter(Objects::nonNull).toList();
            return entries.isEmpty()
                    ? Set.of()
                    : new HashSet<>(em.createQuery(
                                    "select n.seq from Notice n where n.recipientId = :reader and n.seq in :entries"
                                            + " and n.readAt is not null",
                                    Long.class)
                            .setParameter("reader", reader)
                            .setParameter("entries", entries)
                            .getResultList());
        }

        private boolean isNews(MailItem item) {
            if (item.seq() != null && read.contains(item.seq())) {
                return false;
            }
            return switch (item.kind()) {
                case ASKED, PROMISE_OVER ->
                    deciders.getOrDefault(item.targetId(), Map.of()).containsKey(reader);
                case PROMISE_OVER_OWN -> deciders.containsKey(item.targetId());
                case MESSAGE -> unread.contains(item.targetId());
                case WATCHED -> watches.contains(item.targetId());
                case OBSERVE -> toObserve.contains(item.targetId());
                case REFRESH -> !item.dayOn().isBefore(clock.today());
                default -> true;
            };
        }
    }
}
