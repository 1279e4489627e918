package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.shared.data.StringListConverter;

/** Somebody who works here, or did. This row is what a use case locks first when it changes the person's progress. */
@Entity
public class Employee {

    /** What everybody reads in place of the name of somebody who left long ago. */
    private static final String FORMER = "Former colleague";

    @Id
    private UUID id;

    @Column(name = "staff_number")
    private String staffNumber;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String email;

    @Convert(converter = StringListConverter.class)
    private List<String> roles;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "goal_job_role")
    private String goalJobRole;

    @Column(name = "goal_skill")
    private String goalSkill;

    @Column(name = "nameless_on")
    private LocalDate namelessOn;

    private String language;

    @Version
    private long version;

    protected Employee() {}

    /** @param staffNumber the company's own number for the person, unique */
    public Employee(UUID id, String staffNumber, String name, String email, Set<Role> roles) {
        this.id = id;
        this.staffNumber = staffNumber;
        this.email = email;
        rename(name);
        grant(roles);
    }

    public void rename(String newName) {
        name = newName;
        nameKey = newName.toLowerCase(Locale.ROOT);
    }

    /** @param newEmail null for none */
    void writeTo(String newEmail) {
        email = newEmail;
    }

    /** Works here no more from that day on. */
    void leave(LocalDate day) {
        leftOn = day;
    }

    /** Came back, or stays after all. */
    void stay() {
        leftOn = null;
    }

    /** Replaces the roles; EMPLOYEE is always among them. */
    public void grant(Set<Role> granted) {
        EnumSet<Role> all = EnumSet.of(Role.EMPLOYEE);
        all.addAll(granted);
        roles = all.stream().map(Role::name).toList();
    }

    public UUID id() {
        return id;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String name() {
        return name;
    }

    /** May be null. */
    public String email() {
        return email;
    }

    public Set<Role> roles() {
        return roles.stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public boolean has(Role role) {
        return roles.contains(role.name());
    }

    /** Whether the person works here on that day. */
    public boolean worksHere(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    /** The first day on which the person no longer works here; null while nothing is known of it. */
    public LocalDate leftOn() {
        return leftOn;
    }

    /** Whether an administrator alone changes how this person signs in, the roles and the leaving date. */
    public boolean isKeptByAdministrators() {
        return has(Role.HR) || has(Role.ADMIN);
    }

    /** Counts up with every change that somebody made to the person's record. */
    public long version() {
        return version;
    }

    /** Name, staff number, address, roles and goal are gone for good; the id stays, so that what was counted still counts. */
    void becomeNameless(LocalDate today) {
        rename(FORMER);
        staffNumber = "former-" + id;
        email = null;
        grant(Set.of());
        goalJobRole = null;
        goalSkill = null;
        language = null;
        namelessOn = today;
    }

    /** Since when nobody knows any more who this was; null for everybody else. */
    public LocalDate namelessOn() {
        return namelessOn;
    }

    /** The person's goal is a job role's skills, or one skill; at most one of the two is set. */
    public void aimAtJobRole(String jobRole) {
        goalJobRole = jobRole;
        goalSkill = null;
    }

    public void aimAtSkill(String skill) {
        goalSkill = skill;
        goalJobRole = null;
    }

    public String goalJobRole() {
        return goalJobRole;
    }

    public String goalSkill() {
        return goalSkill;
    }

    /** @param chosen null: as the browser says */
    void read(Language chosen) {
        language = chosen == null ? null : chosen.tag();
    }

    /** The language the person reads in; null: as the browser says. */
    public Language language() {
        return Language.of(language).orElse(null);
    }
}
