-- Finding (docs/SPEC.md, F1 to F6). One definition of what counts as the same word, used by every index and every query.
-- It hangs neither on the locale of the server nor on a dictionary that an operator may change, so that it is immutable.
CREATE EXTENSION IF NOT EXISTS btree_gin; -- the project and the words in one index

-- Marks above and below Latin and Greek letters go; other scripts keep theirs (й is a letter, not и with a mark).
CREATE FUNCTION "search_bare"("content" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN $1 ~ '[^\u0001-\u007f]'
    THEN normalize(regexp_replace(normalize($1, NFKD), '([A-Za-z\u0370-\u03ff])[\u0300-\u036f]+', '\1', 'g'), NFC) ELSE $1 END
$$;

-- Small letters without marks, words parted by spaces. Letters that Unicode doesn't take apart are named here; a table is
-- asked only where its script is there, because it is read once for each letter.
CREATE FUNCTION "search_fold"("content" TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  "f" TEXT := lower(public."search_bare"("content") COLLATE "C"); -- in this collation, A to Z on every server
BEGIN
  IF "f" ~ '[^\u0001-\u007f]' THEN
    IF "f" ~ '[\u00c6-\u0259]' THEN
      "f" := replace(replace(replace(replace(translate("f", 'ƏŁØĐÐŊĦÞÆŒıłøđðəŋħ', 'aloddnhþæœiloddanh'), 'ß', 'ss'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe');
    END IF;
    IF "f" ~ '[\u0386-\u03c2]' THEN "f" := translate("f", 'ΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫς', 'άέήίόύώαβγδεζηθικλμνξοπρστυφχψωϊϋσ'); END IF;
    IF "f" ~ '[\u0400-\u042f]' THEN "f" := translate("f", 'ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ', 'ѐёђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюя'); END IF;
    IF "f" ~ '[\u0460-\u052f]' THEN "f" := translate("f", 'ѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮ', 'ѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӂӄӆӈӊӌӎӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯ'); END IF;
    IF "f" ~ '[\u0531-\u0556]' THEN "f" := translate("f", 'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ', 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ'); END IF;
    "f" := regexp_replace(replace("f", '­', ''), '[\u00a0-\u00bf\u055a-\u055f\u0589\u2000-\u206f\u3000-\u303f]+', ' ', 'g');
  END IF;
  RETURN regexp_replace("f", '[\u0001-/:-@\[-`{-\u007f]+', ' ', 'g');
END $$;

-- A name as ears hear it, whoever wrote it in Latin letters: a, e and ə are one, g, gh, k and q are one, and so on
-- (the table stands in docs/decisions/0069-finding-words.md).
CREATE FUNCTION "search_key"("word" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(translate(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      public."search_fold"($1), 'gh', 'g'), 'kh', 'h'), 'sh', 's'), 'zh', 'j'), 'dj', 'j'), 'tch', 'c'), 'ch', 'c'), 'ts', 'c'), 'ck', 'k'), 'ph', 'f'), 'ou', 'u'),
    'egqywx', 'akkivh'), '(.)\1+', '\1', 'g')
$$;

-- The keys of the words that begin with a capital and have four letters or more: names, mostly.
CREATE FUNCTION "search_names"("content" TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT '~' || public."search_key"("name")), '{}') FROM (
    SELECT DISTINCT "found"[1] AS "name"
    FROM regexp_matches(public."search_bare"($1), '(?:^|[^A-Za-zƏəŁłØøĐđİı])([A-ZƏŁØĐ][A-Za-zƏəŁłØøĐđı]{3,})', 'g') AS "found"
  ) AS "names"
$$;

-- The dictionary that knows the endings of a language's words; "simple", which knows none, for all others.
CREATE FUNCTION "search_language"("tag" TEXT) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE split_part(lower($1), '-', 1)
    WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig WHEN 'hy' THEN 'pg_catalog.armenian' WHEN 'eu' THEN 'pg_catalog.basque'
    WHEN 'ca' THEN 'pg_catalog.catalan' WHEN 'da' THEN 'pg_catalog.danish' WHEN 'nl' THEN 'pg_catalog.dutch'
    WHEN 'en' THEN 'pg_catalog.english' WHEN 'fi' THEN 'pg_catalog.finnish' WHEN 'fr' THEN 'pg_catalog.french'
    WHEN 'de' THEN 'pg_catalog.german' WHEN 'el' THEN 'pg_catalog.greek' WHEN 'hi' THEN 'pg_catalog.hindi'
    WHEN 'hu' THEN 'pg_catalog.hungarian' WHEN 'id' THEN 'pg_catalog.indonesian' WHEN 'ga' THEN 'pg_catalog.irish'
    WHEN 'it' THEN 'pg_catalog.italian' WHEN 'lt' THEN 'pg_catalog.lithuanian' WHEN 'ne' THEN 'pg_catalog.nepali'
    WHEN 'no' THEN 'pg_catalog.norwegian' WHEN 'nb' THEN 'pg_catalog.norwegian' WHEN 'nn' THEN 'pg_catalog.norwegian'
    WHEN 'pt' THEN 'pg_catalog.portuguese' WHEN 'ro' THEN 'pg_catalog.romanian' WHEN 'ru' THEN 'pg_catalog.russian'
    WHEN 'sr' THEN 'pg_catalog.serbian' WHEN 'es' THEN 'pg_catalog.spanish' WHEN 'sv' THEN 'pg_catalog.swedish'
    WHEN 'ta' THEN 'pg_catalog.tamil' WHEN 'tr' THEN 'pg_catalog.turkish' WHEN 'yi' THEN 'pg_catalog.yiddish'
    ELSE 'pg_catalog.simple' END
$$;

-- What a text is found by: its words as they stand, in their order (for phrases), their stems, and its names' keys.
CREATE FUNCTION "search_words"("tag" TEXT, "content" TEXT) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  "folded" TEXT := public."search_fold"("content");
  "language" regconfig := public."search_language"("tag");
  "words" tsvector := to_tsvector('pg_catalog.simple'::regconfig, "folded") || array_to_tsvector(public."search_names"("content"));
BEGIN
  IF "language" = 'pg_catalog.simple'::regconfig THEN RETURN "words"; END IF;
  RETURN "words" || strip(to_tsvector("language", "folded"));
END $$;

-- What is looked for: a word in all its forms in these languages, a phrase as it stands, or the beginning of a word.
CREATE FUNCTION "search_term"("kind" TEXT, "tags" TEXT[], "term" TEXT) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  "folded" TEXT := btrim(regexp_replace(public."search_fold"("term"), '\s+', ' ', 'g'));
  "query" tsquery := phraseto_tsquery('pg_catalog.simple'::regconfig, "folded");
  "tag" TEXT;
BEGIN
  IF numnode("query") = 0 OR "kind" = 'phrase' THEN RETURN "query"; END IF;
  IF "kind" = 'prefix' THEN RETURN to_tsquery('pg_catalog.simple'::regconfig, quote_literal(replace("folded", '\', ' ')) || ':*'); END IF;
  IF "folded" LIKE '% %' THEN RETURN "query"; END IF;
  FOREACH "tag" IN ARRAY "tags" LOOP
    IF numnode(plainto_tsquery(public."search_language"("tag"), "folded")) > 0 THEN
      "query" := "query" || plainto_tsquery(public."search_language"("tag"), "folded");
    END IF;
  END LOOP;
  IF "folded" ~ '^[a-z]{4,}$' THEN "query" := "query" || ('''~' || public."search_key"("folded") || '''')::tsquery; END IF;
  RETURN "query";
END $$;

-- ───────────────────────────── texts, by passages ─────────────────────────────

-- How many UTF-16 units a text has: what offsets count.
CREATE FUNCTION "utf16_length"("content" TEXT) RETURNS INTEGER LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT length($1) + CASE WHEN octet_length($1) - length($1) >= 3 THEN regexp_count($1, '[\U00010000-\U0010ffff]') ELSE 0 END
$$;

-- Where a long line is parted, in characters: after a sentence near its middle, else after a word, else in the middle.
CREATE FUNCTION "search_cut"("content" TEXT) RETURNS INTEGER LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  "middle" INTEGER := length("content") / 2;
  "window" TEXT := substr("content", "middle" + 1, 400);
  "after" INTEGER := regexp_instr("window", '[.!?…։。][”"»)\]]*\s+', 1, 1, 1);
BEGIN
  IF "after" = 0 THEN "after" := regexp_instr("window", '\s+', 1, 1, 1); END IF;
  RETURN "middle" + greatest("after" - 1, 0);
END $$;

-- A text in passages: its lines, long ones parted. Of more than 20,000 lines, short ones that begin in one stretch of 250
-- characters stand together, so that a list of a million words has no row for each. Halving again and again reads a line of n characters log n
-- times. Counted in characters; those that are two UTF-16 units are added at the end.
CREATE FUNCTION "search_passages"("content" TEXT) RETURNS TABLE("start" INTEGER, "text" TEXT) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH RECURSIVE "line" AS (
    SELECT "l", (sum(length("l") + 1) OVER (ORDER BY "n"))::int - length("l") - 1 AS "at"
    FROM string_to_table($1, E'\n') WITH ORDINALITY AS "s"("l", "n")
  ), "told" AS (
    SELECT "l", "at", count(*) OVER () > 20000 AS "many", sum(CASE WHEN length("l") > 2000 THEN 1 ELSE 0 END) OVER (ORDER BY "at") AS "long" FROM "line"
  ), "joined" AS (
    SELECT rtrim(string_agg("l", E'\n' ORDER BY "at"), E'\n') AS "l", min("at") AS "at" FROM "told" GROUP BY length("l") > 2000, "long", CASE WHEN "many" AND length("l") <= 2000 THEN "at" / 250 ELSE "at" END
  ), "piece" AS (
    SELECT ltrim("l", E'\n') AS "l", "at" + length("l") - length(ltrim("l", E'\n')) AS "at" FROM "joined" WHERE "l" <> ''
    UNION ALL
    SELECT "half"."l", "half"."at" FROM "piece"
    CROSS JOIN LATERAL (SELECT public."search_cut"("piece"."l") AS "cut" OFFSET 0) AS "c"
    CROSS JOIN LATERAL (VALUES (left("piece"."l", "cut"), "piece"."at"), (substr("piece"."l", "cut" + 1), "piece"."at" + "cut")) AS "half"("l", "at")
    WHERE length("piece"."l") > 2000
  ), "short" AS (
    SELECT "l", "at", public."utf16_length"("l") - length("l") AS "more" FROM "piece" WHERE length("l") <= 2000
  ), "placed" AS (
    SELECT "l", ("at" + sum("more") OVER (ORDER BY "at") - "more")::int AS "at" FROM "short"
  )
  SELECT "at", "l" FROM "placed" WHERE "l" ~ '\S' ORDER BY "at"
$$;

CREATE TABLE "Passage" (
  "projectId" UUID NOT NULL,
  "revisionId" UUID NOT NULL,
  "start" INTEGER NOT NULL,
  "documentId" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "words" tsvector GENERATED ALWAYS AS (public."search_words"("language", "text")) STORED,
  CONSTRAINT "Passage_pkey" PRIMARY KEY ("projectId", "revisionId", "start")
);
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX "Passage_projectId_words_idx" ON "Passage" USING GIN ("projectId", "words");
CREATE INDEX "Passage_projectId_documentId_idx" ON "Passage"("projectId", "documentId");

CREATE FUNCTION "passages_of_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Passage" ("projectId", "revisionId", "start", "documentId", "text", "language")
  SELECT NEW."projectId", NEW."id", p."start", NEW."documentId", p."text", d."language"
  FROM "search_passages"(NEW."text") p, "Document" d WHERE d."projectId" = NEW."projectId" AND d."id" = NEW."documentId";
  RETURN NULL;
END $$;
CREATE TRIGGER "passages_of_revision" AFTER INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION "passages_of_revision"();

INSERT INTO "Passage" ("projectId", "revisionId", "start", "documentId", "text", "language")
SELECT r."projectId", r."id", p."start", r."documentId", p."text", d."language"
FROM "Revision" r JOIN "Document" d ON d."projectId" = r."projectId" AND d."id" = r."documentId" CROSS JOIN LATERAL "search_passages"(r."text") p;

-- ───────────────────────────── claims ─────────────────────────────

CREATE TABLE "ClaimSearch" (
  "projectId" UUID NOT NULL,
  "claimId" UUID NOT NULL,
  "layerId" UUID NOT NULL,
  "contributorId" UUID NOT NULL,
  "isDeleted" BOOLEAN NOT NULL,
  "documentId" UUID NOT NULL,
  "start" INTEGER NOT NULL,
  "act" TEXT NOT NULL,
  "attribution" "Attribution" NOT NULL,
  "claimantId" UUID,
  "claimantName" TEXT NOT NULL,
  "saidFrom" INTEGER NOT NULL,
  "saidTo" INTEGER NOT NULL,
  "eventFrom" INTEGER NOT NULL,
  "eventTo" INTEGER NOT NULL,
  "hasQuantity" BOOLEAN NOT NULL,
  "hasReading" BOOLEAN NOT NULL,
  "text" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "partyWords" TEXT[],
  "words" tsvector GENERATED ALWAYS AS (public."search_words"("language", "text") || array_to_tsvector("partyWords")) STORED,
  CONSTRAINT "ClaimSearch_pkey" PRIMARY KEY ("projectId", "claimId")
);
ALTER TABLE "ClaimSearch" ADD CONSTRAINT "ClaimSearch_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX "ClaimSearch_projectId_words_idx" ON "ClaimSearch" USING GIN ("projectId", "words");
CREATE INDEX "ClaimSearch_projectId_saidFrom_claimId_idx" ON "ClaimSearch"("projectId", "saidFrom", "claimId");
CREATE INDEX "ClaimSearch_projectId_saidTo_claimId_idx" ON "ClaimSearch"("projectId", "saidTo", "claimId");
CREATE INDEX "ClaimSearch_projectId_eventFrom_claimId_idx" ON "ClaimSearch"("projectId", "eventFrom", "claimId");
CREATE INDEX "ClaimSearch_projectId_eventTo_claimId_idx" ON "ClaimSearch"("projectId", "eventTo", "claimId");
CREATE INDEX "ClaimSearch_projectId_act_claimId_idx" ON "ClaimSearch"("projectId", "act", "claimId");
CREATE INDEX "ClaimSearch_projectId_claimantName_claimId_idx" ON "ClaimSearch"("projectId", "claimantName", "claimId");
CREATE INDEX "ClaimSearch_projectId_documentId_start_claimId_idx" ON "ClaimSearch"("projectId", "documentId", "start", "claimId");
CREATE INDEX "ClaimSearch_projectId_contributorId_idx" ON "ClaimSearch"("projectId", "contributorId");
CREATE INDEX "ClaimSearch_projectId_claimantId_idx" ON "ClaimSearch"("projectId", "claimantId");

-- A claim's row is written by the program in the claim's own transaction. What it takes from other records follows them.
CREATE FUNCTION "search_follows_name"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ClaimSearch" SET "claimantName" = NEW."folded"
  WHERE "projectId" = NEW."projectId" AND "claimantId" = NEW."partyId" AND "claimantName" <> NEW."folded";
  RETURN NULL;
END $$;
CREATE TRIGGER "search_follows_name" AFTER INSERT ON "PartyName" FOR EACH ROW WHEN (NEW."ordinal" = 0) EXECUTE FUNCTION "search_follows_name"();

CREATE FUNCTION "search_follows_language"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Passage" SET "language" = NEW."language" WHERE "projectId" = NEW."projectId" AND "documentId" = NEW."id" AND "language" <> NEW."language";
  UPDATE "ClaimSearch" SET "language" = NEW."language" WHERE "projectId" = NEW."projectId" AND "documentId" = NEW."id" AND "language" <> NEW."language";
  RETURN NULL;
END $$;
CREATE TRIGGER "search_follows_language" AFTER UPDATE OF "language" ON "Document" FOR EACH ROW
  WHEN (OLD."language" IS DISTINCT FROM NEW."language") EXECUTE FUNCTION "search_follows_language"();

-- ───────────────────────────── parties, documents, contests ─────────────────────────────

CREATE INDEX "PartyName_words_idx" ON "PartyName" USING GIN ("projectId", public."search_words"('und', "text"));
CREATE INDEX "Party_words_idx" ON "Party" USING GIN ("projectId", public."search_words"('und', "note"));
CREATE INDEX "Document_words_idx" ON "Document" USING GIN ("projectId", public."search_words"("language", "title" || E'\n' || "fileName" || E'\n' || "kind" || E'\n' || "note"));
CREATE INDEX "Contest_words_idx" ON "Contest" USING GIN ("projectId", public."search_words"('und', "question" || E'\n' || "note"));
CREATE INDEX "Position_words_idx" ON "Position" USING GIN ("projectId", public."search_words"('und', "label"));

GRANT SELECT, INSERT, UPDATE ON "Passage" TO "counterclaim_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON "ClaimSearch" TO "counterclaim_app";
