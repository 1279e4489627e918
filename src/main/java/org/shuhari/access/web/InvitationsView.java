package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.access.InvitationLinks;
import org.shuhari.access.InvitationSheets;
import org.shuhari.notices.mail.MailSettings;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.QrCode;

/**
 * Invitations, for HR and administrators. The printable sheet is the answer to the form that makes the links, and to nothing
 * else: only hashes are kept.
 */
@Named
@RequestScoped
public class InvitationsView {

    @Inject
    private InvitationSheets sheets;

    @Inject
    private InvitationLinks links;

    @Inject
    private MailSettings mailing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    @Inject
    private People people;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    @Inject
    private PageAnswers answers;

    private String unit = "";
    private boolean mail;
    private List<Team> sheet;
    private List<InvitationSheets.Made> mailed = List.of();

    /** The people of one team, in order of name; the name of nobody's team is empty. */
    public record Team(String name, List<Card> cards) {}

    /** One person's link. */
    public record Card(InvitationSheets.Made made, String link, QrCode code) {}

    /** A unit to choose; the name is its whole path. */
    public record Choice(UUID id, String name) {}

    public void open() {
        signedIn.needs(Role.HR, Role.ADMIN);
        getPerson();
    }

    /** The one person that the page was opened for; null when it is for many. */
    public Employee getPerson() {
        String named = Faces.getRequestParameter("person");
        return named == null || named.isEmpty()
                ? null
                : people.get(Ids.parse(named).orElseThrow(Problem::notFound));
    }

    public int getWaiting() {
        return sheets.waiting();
    }

    public List<Choice> choices() {
        OrganisationTree tree = organisation.tree();
        return tree.units().stream()
                .map(each -> new Choice(each.id(), tree.path(each.id())))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** A new one for each form shown: the same form sent twice makes one sheet. */
    public String getNewSheet() {
        return ids.next().toString();
    }

    public void make() {
        UUID id = Ids.parse(Faces.getRequestParameter("sheet")).orElseGet(ids::next);
        try {
            Employee person = getPerson();
            List<InvitationSheets.Made> made = person == null
                    ? sheets.inviteAll(id, Ids.parse(unit).orElse(null), mail)
                    : List.of(sheets.invite(id, person.id(), mail));
            mailed = made.stream().filter(InvitationSheets.Made::mailed).toList();
            sheet = teams(made.stream().filter(each -> !each.mailed()).toList());
        } catch (Problem refusal) {
            answers.show(refusal);
        }
    }

    /** What was made just now, to be handed over; null before. */
    public List<Team> getSheet() {
        return sheet;
    }

    /** What was made just now and goes out by mail. */
    public List<InvitationSheets.Made> getMailed() {
        return mailed;
    }

    /** Whether mail is sent from here, so that it can be chosen. */
    public boolean isMailing() {
        return mailing.isOn();
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public boolean isLinksPublic() {
        return links.isPublic();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    private List<Team> teams(List<InvitationSheets.Made> made) {
        OrganisationTree tree = organisation.tree();
        Map<UUID, Assignment> work = organisation.assignmentsOf(
                made.stream().map(InvitationSheets.Made::employee).toList(), clock.today());
        Map<String, List<Card>> byTeam = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (InvitationSheets.Made each : made) {
            String team = Optional.ofNullable(work.get(each.employee()))
                    .map(assignment -> tree.path(assignment.unitId()))
                    .orElse("");
            byTeam.computeIfAbsent(team, k -> new ArrayList<>()).add(card(each));
        }
        return byTeam.entrySet().stream()
                .map(team -> new Team(team.getKey(), team.getValue()))
                .toList();
    }

    private Card card(InvitationSheets.Made made) {
        String link = links.to(
                made.key(), ((HttpServletRequest) Faces.getExternalContext().getRequest()).getRequestURL());
        return new Card(made, link, QrCode.of(link));
    }
}
