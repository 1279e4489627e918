package org.shuhari.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One setting, by its name. */
@Entity
class Setting {

    @Id
    private String name;

    private String content;

    protected Setting() {}

    Setting(String name, String content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    void change(String newContent) {
        content = newContent;
    }
}
