package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A node of the organisation tree. */
@Entity
public class Unit {

    @Id
    private UUID id;

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    protected Unit() {}

    public Unit(UUID id, String name, UUID parentId) {
        this.id = id;
        this.name = name;
        this.parentId = parentId;
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
}
