package org.shuhari.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is locked to change the tree, or to put somebody into one of its units. */
@Entity
@Table(name = "unit_tree")
class UnitTree {

    static final int ONLY = 1;

    @Id
    private int id;

    protected UnitTree() {}
}
