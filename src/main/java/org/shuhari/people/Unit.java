package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A node of the organisation tree. It is named, moved, and in the end merged into another one or removed: then it is closed, and
 * stays for the history of the people who worked there.
 */
@Entity
public class Unit {

    @Id
    private UUID id;

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private long version;

    protected Unit() {}

    public Unit(UUID id, String name, UUID parentId) {
        this.id = id;
        this.name = name;
        this.parentId = parentId;
    }

    void rename(String newName) {
        name = newName;
    }

    /** @param newParent null for the top */
    void moveTo(UUID newParent) {
        parentId = newParent;
    }

    /** No part of the tree from that day on. */
    void close(LocalDate day) {
        closedOn = day;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Null at the top. */
    public UUID parentId() {
        return parentId;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Counts up with every change. */
    public long version() {
        return version;
    }
}
