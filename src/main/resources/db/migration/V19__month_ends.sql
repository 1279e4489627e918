-- Which months' ends are counted, by their first days; taken once by one node, whatever the others do.
create table month_end (
    month_on date primary key,
    taken_at timestamp(6) with time zone not null
);

-- What the people of a unit, and of all below it, needed and mastered at a month's end: skill, required and mastered, a line each.
create table month_end_sum (
    month_on date not null references month_end (month_on),
    unit_id uuid not null,
    sums text not null,
    primary key (month_on, unit_id)
);
