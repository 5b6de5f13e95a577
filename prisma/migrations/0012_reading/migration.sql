-- Passages come in with their text; their words are read afterwards, some hundred passages at a time (docs/SPEC.md, F13).
-- A passage without words isn't found yet: lib/data/search/reading.ts reads it, and search says how many texts have such.
ALTER TABLE "Passage" ALTER COLUMN "words" DROP EXPRESSION;
CREATE INDEX "passage_unread" ON "Passage" ("projectId", "revisionId", "start") WHERE "words" IS NULL;

-- In another language the words are others: they are read anew.
CREATE OR REPLACE FUNCTION "search_follows_language"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Passage" SET "language" = NEW."language", "words" = NULL WHERE "projectId" = NEW."projectId" AND "documentId" = NEW."id" AND "language" <> NEW."language";
  UPDATE "ClaimSearch" SET "language" = NEW."language" WHERE "projectId" = NEW."projectId" AND "documentId" = NEW."id" AND "language" <> NEW."language";
  RETURN NULL;
END $$;

-- The same keys as before, made of all names of a passage at once: a call for each name took a third of the time. Nothing
-- that makes a key looks over the space between two words.
CREATE OR REPLACE FUNCTION "search_names"("content" TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT '~' || "key"), '{}') FROM (
    SELECT public."search_key"(string_agg("found"[1], ' ')) AS "keys"
    FROM regexp_matches(public."search_bare"($1), '(?:^|[^A-Za-zƏəŁłØøĐđİı])([A-ZƏŁØĐ][A-Za-zƏəŁłØøĐđı]{3,})', 'g') AS "found"
  ) AS "names", string_to_table("keys", ' ') AS "key"
$$;
