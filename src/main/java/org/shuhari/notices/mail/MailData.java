package org.shuhari.notices.mail;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** What somebody was written, and how they want to be written to. The text of a mail is kept nowhere. */
@UseCase
class MailData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return 510;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mailbox", "mail_item", "mail_letter");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.unprinted(
                        "mailbox",
                        rows.of(
                                person,
                                "select replace(lower(rhythm), '_', '-'), refused_address, refused_at from mailbox"
                                        + " where employee_id = ?1",
                                "rhythm",
                                "refusedAddress",
                                "refusedAt")),
                Part.unprinted(
                        "mails",
                        rows.of(
                                person,
                                "select replace(lower(i.kind), '_', '-'), e.name, i.skill, i.day_on, i.made_at,"
                                        + " replace(lower(l.state), '_', '-'), l.ended_at from mail_item i left join employee e"
                                        + " on e.id = i.person_id left join mail_letter l on l.id = i.letter_id"
                                        + " where i.recipient_id = ?1 order by i.made_at, i.cause",
                                "kind",
                                "person",
                                "skill",
                                "day",
                                "at",
                                "state",
                                "endedAt")));
    }
}
