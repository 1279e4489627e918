-- When it was written, where that is known to differ from when it arrived: it waited on a phone without network.
alter table practice add entered_at timestamp(6) with time zone;
alter table observation add entered_at timestamp(6) with time zone;
