create table unit (
    id uuid primary key,
    name varchar(200) not null,
    parent_id uuid references unit (id)
);
create index unit_parent on unit (parent_id);

create table employee (
    id uuid primary key,
    staff_number varchar(60) not null,
    name varchar(200) not null,
    name_key varchar(200) not null,
    email varchar(254),
    roles varchar(100) not null,
    left_on date,
    goal_job_role varchar(60),
    goal_skill varchar(60),
    version bigint not null,
    constraint employee_staff_number unique (staff_number)
);
create index employee_name_key on employee (name_key);

-- Dated: where somebody worked, as what, at which site.
create table assignment (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    unit_id uuid not null references unit (id),
    job_role varchar(60),
    site varchar(200),
    from_on date not null,
    to_on date
);
create index assignment_employee on assignment (employee_id);
create index assignment_unit on assignment (unit_id);

-- The units a coach looks after, with all below them; no row: the own unit and below.
create table coaching_unit (
    id uuid primary key,
    coach_id uuid not null references employee (id),
    unit_id uuid not null references unit (id),
    from_on date not null,
    to_on date
);
create index coaching_unit_coach on coaching_unit (coach_id);
create index coaching_unit_unit on coaching_unit (unit_id);

-- HR's word that somebody may sign off a skill ('*': every skill) until a date.
create table appointment (
    id uuid primary key,
    coach_id uuid not null references employee (id),
    skill varchar(60) not null,
    from_on date not null,
    until_on date not null
);
create index appointment_coach on appointment (coach_id);

-- Days away: no reason is stored; when it became known, for looking back at a past day.
create table absence (
    id uuid primary key,
    employee_id uuid not null references employee (id),
    from_on date not null,
    to_on date not null,
    recorded_at timestamp(6) with time zone not null
);
create index absence_employee on absence (employee_id);

-- Who looked at whose record: one row for each viewer, person, day and what.
create table record_view (
    viewer_id uuid not null references employee (id),
    person_id uuid not null references employee (id),
    viewed_on date not null,
    what varchar(20) not null,
    primary key (viewer_id, person_id, viewed_on, what)
);
create index record_view_person on record_view (person_id);

create table setting (
    name varchar(60) primary key,
    content varchar(400) not null
);
