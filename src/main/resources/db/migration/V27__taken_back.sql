-- Since when a coaching cycle or a calibration is taken back: that it was asked for stays, or a late repeat would ask for it anew.
alter table coaching_cycle add column withdrawn_at timestamp(6) with time zone;
alter table calibration add column withdrawn_at timestamp(6) with time zone;

-- A coach's list looks for the questions of the last days.
create index dialogue_message_written on dialogue_message (written_at);

-- That something was read, of which nothing is left.
delete from dialogue_read where not exists (select 1 from dialogue_message m
    where m.learner_id = dialogue_read.learner_id and m.skill = dialogue_read.skill);
