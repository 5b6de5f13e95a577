-- Wakes every running program when something of a project was committed; what it was, they read themselves, each by the
-- rights of those they tell (docs/decisions/0197-live-by-snapshots.md). Equal messages of one transaction are one.
CREATE FUNCTION "changes_wake"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('counterclaim_changes', n."projectId"::text) FROM (SELECT DISTINCT "projectId" FROM "written") n;
  RETURN NULL;
END $$;
CREATE TRIGGER "changes_wake" AFTER INSERT ON "Event" REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "changes_wake"();
