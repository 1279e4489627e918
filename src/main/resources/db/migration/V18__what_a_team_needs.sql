-- How many people a team says it needs for a skill. Nothing is overwritten: the newest that was known on a day counts.
create table team_need (
    id uuid primary key,
    unit_id uuid not null references unit (id),
    skill varchar(60) not null,
    -- null: back to the members whose job role needs it
    people integer,
    said_by uuid not null references employee (id),
    said_at timestamp(6) with time zone not null
);
create index team_need_unit on team_need (unit_id, skill);
create index team_need_said_by on team_need (said_by);

-- What a coach can give to coaching; without a row nothing was said.
create table coach_pace (
    coach_id uuid primary key references employee (id),
    minutes_per_day integer not null,
    -- how many requests the coach looks at at once; null: all
    at_once integer,
    said_at timestamp(6) with time zone not null
);

-- When a coach opened a request: for the coach's own median alone.
create table review_opening (
    request_id uuid not null references sign_off_request (id),
    coach_id uuid not null references employee (id),
    opened_at timestamp(6) with time zone not null,
    primary key (request_id, coach_id)
);
create index review_opening_coach on review_opening (coach_id);

-- What somebody said to a line of the team's timetable. Nothing is overwritten: the newest counts.
create table timetable_answer (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    unit_id uuid not null references unit (id),
    skill varchar(60) not null,
    answer varchar(20) not null,
    -- by when the line said; null when an answer was taken back
    by_on date,
    answered_at timestamp(6) with time zone not null
);
create index timetable_answer_employee on timetable_answer (employee_id);
create index timetable_answer_unit on timetable_answer (unit_id);
