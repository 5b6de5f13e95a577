-- What the schema language can't say: order of offsets, the shape of levels and fragments, layers, exact dates of numbers.

ALTER TABLE "Project" ADD CONSTRAINT "project_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 80);
ALTER TABLE "Contributor" ADD CONSTRAINT "contributor_role_with_user" CHECK ("role" IS NULL OR "userId" IS NOT NULL);

ALTER TABLE "Original" ADD CONSTRAINT "original_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Original" ADD CONSTRAINT "original_size" CHECK ("size" > 0);
ALTER TABLE "OriginalChunk" ADD CONSTRAINT "chunk_ordinal" CHECK ("ordinal" >= 0);

ALTER TABLE "Revision" ADD CONSTRAINT "revision_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Revision" ADD CONSTRAINT "revision_ordinal" CHECK ("ordinal" >= 1);
ALTER TABLE "Revision" ADD CONSTRAINT "revision_not_empty" CHECK ("length" > 0 AND "text" <> '');
ALTER TABLE "Block" ADD CONSTRAINT "block_order" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Region" ADD CONSTRAINT "region_order" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "Region" ADD CONSTRAINT "region_refers_once" CHECK (
  ("refersToStart" IS NULL) = ("refersToEnd" IS NULL)
  AND ("refersToStart" IS NULL OR (0 <= "refersToStart" AND "refersToStart" < "refersToEnd"))
  AND ("refersToRegionId" IS NULL OR "refersToStart" IS NULL));

ALTER TABLE "Side" ADD CONSTRAINT "side_colour" CHECK ("colour" BETWEEN 1 AND 8);
ALTER TABLE "Party" ADD CONSTRAINT "party_not_merged_into_itself" CHECK ("mergedIntoId" IS NULL OR "mergedIntoId" <> "id");
ALTER TABLE "Party" ADD CONSTRAINT "party_anonymous_is_local" CHECK ("kind" <> 'anonymous' OR "documentId" IS NOT NULL);
ALTER TABLE "PartyName" ADD CONSTRAINT "party_name_not_empty" CHECK ("text" <> '');
ALTER TABLE "PartyIdentity" ADD CONSTRAINT "identity_order" CHECK ("aId" < "bId");
CREATE UNIQUE INDEX "identity_once" ON "PartyIdentity" ("projectId", "aId", "bId") WHERE "deletedAt" IS NULL;

CREATE UNIQUE INDEX "layer_one_shared_one_adjudicated" ON "Layer" ("projectId", "kind") WHERE "kind" IN ('shared', 'adjudicated');

ALTER TABLE "Claim" ADD CONSTRAINT "claim_object" CHECK (
  ("objectKind" = 'claim') = ("objectClaimId" IS NOT NULL) AND ("objectKind" = 'term' OR "objectText" = ''));
ALTER TABLE "Claim" ADD CONSTRAINT "claim_not_about_itself" CHECK ("objectClaimId" IS NULL OR "objectClaimId" <> "id");
ALTER TABLE "Claim" ADD CONSTRAINT "claim_act" CHECK ("act" <> '');
ALTER TABLE "Quantity" ADD CONSTRAINT "quantity_order" CHECK ("min" IS NULL OR "max" IS NULL OR "min" <= "max");
ALTER TABLE "Quantity" ADD CONSTRAINT "quantity_value_or_bounds" CHECK ("value" IS NULL OR ("min" IS NULL AND "max" IS NULL));
ALTER TABLE "Level" ADD CONSTRAINT "level_stance" CHECK (("ordinal" = 0) = ("stance" IS NULL) AND "ordinal" >= 0);
ALTER TABLE "LevelParty" ADD CONSTRAINT "level_party_outer_only" CHECK ("levelOrdinal" >= 1);
ALTER TABLE "Fragment" ADD CONSTRAINT "fragment_order" CHECK (0 <= "start" AND "start" < "end" AND "quote" <> '');
ALTER TABLE "Fragment" ADD CONSTRAINT "fragment_level" CHECK (("role" IN ('source', 'cue')) = ("levelOrdinal" IS NOT NULL));
ALTER TABLE "Fragment" ADD CONSTRAINT "fragment_word" CHECK ("role" IN ('hedge', 'loaded') OR "wordPartyId" IS NULL);
ALTER TABLE "Relation" ADD CONSTRAINT "relation_of_two" CHECK ("fromClaimId" <> "toClaimId");
CREATE UNIQUE INDEX "relation_once" ON "Relation" ("projectId", "fromClaimId", "toClaimId", "type") WHERE "deletedAt" IS NULL;
CREATE UNIQUE INDEX "placement_once" ON "Placement" ("projectId", "contestId", "claimId") WHERE "deletedAt" IS NULL;
ALTER TABLE "Version" ADD CONSTRAINT "version_body_or_tombstone" CHECK (("body" IS NULL) = ("tombstone" IS NOT NULL));
ALTER TABLE "Version" ADD CONSTRAINT "version_counts_from_one" CHECK ("version" >= 1);

-- No span reaches past its text. The length is in UTF-16 units, which PostgreSQL can't count, so it stands on the revision.
CREATE FUNCTION "span_within_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT r."length" FROM "Revision" r WHERE r."projectId" = NEW."projectId" AND r."id" = NEW."revisionId") THEN
    RAISE EXCEPTION 'span %–% ends after the text of revision %', NEW."start", NEW."end", NEW."revisionId" USING ERRCODE = 'check_violation', CONSTRAINT = 'span_within_revision';
  END IF;
  RETURN NEW;
END $$;
-- A long text has hundreds of thousands of blocks, written at once and never changed: they are looked at once, together.
CREATE FUNCTION "blocks_within_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM (SELECT "projectId", "revisionId", max("end") AS "last" FROM "added" GROUP BY 1, 2) AS b
             JOIN "Revision" r ON r."projectId" = b."projectId" AND r."id" = b."revisionId" WHERE b."last" > r."length") THEN
    RAISE EXCEPTION 'a block ends after its text' USING ERRCODE = 'check_violation', CONSTRAINT = 'span_within_revision';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "block_within_revision" AFTER INSERT ON "Block" REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "blocks_within_revision"();
CREATE TRIGGER "block_stays_within_revision" AFTER UPDATE ON "Block" REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "blocks_within_revision"();
CREATE TRIGGER "region_within_revision" BEFORE INSERT OR UPDATE ON "Region" FOR EACH ROW EXECUTE FUNCTION "span_within_revision"();

CREATE FUNCTION "fragment_within_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT r."length" FROM "Anchoring" a JOIN "Revision" r ON r."projectId" = a."projectId" AND r."id" = a."revisionId"
                  WHERE a."projectId" = NEW."projectId" AND a."id" = NEW."anchoringId") THEN
    RAISE EXCEPTION 'fragment %–% ends after its text', NEW."start", NEW."end" USING ERRCODE = 'check_violation', CONSTRAINT = 'fragment_within_revision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "fragment_within_revision" BEFORE INSERT OR UPDATE ON "Fragment" FOR EACH ROW EXECUTE FUNCTION "fragment_within_revision"();

-- A mention's anchoring lies on a revision of the mention's own document.
CREATE FUNCTION "anchoring_in_document"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Mention" m JOIN "Revision" r ON r."projectId" = m."projectId" AND r."documentId" = m."documentId"
                 WHERE m."projectId" = NEW."projectId" AND m."id" = NEW."mentionId" AND r."id" = NEW."revisionId") THEN
    RAISE EXCEPTION 'anchoring % lies on a revision of another document', NEW."id" USING ERRCODE = 'check_violation', CONSTRAINT = 'anchoring_in_document';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "anchoring_in_document" BEFORE INSERT OR UPDATE ON "Anchoring" FOR EACH ROW EXECUTE FUNCTION "anchoring_in_document"();

-- Nothing points from a shared record to one that was made in a blind layer.
CREATE FUNCTION "claim_layer_sees"("project" uuid, "claim" uuid, "origin" uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT "origin" IS NULL OR "origin" = (SELECT c."layerId" FROM "Claim" c WHERE c."projectId" = "project" AND c."id" = "claim")
$$;
CREATE FUNCTION "claim_party_visible"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "claim_layer_sees"(NEW."projectId", NEW."claimId", (SELECT p."originLayerId" FROM "Party" p WHERE p."projectId" = NEW."projectId" AND p."id" = NEW."partyId")) THEN
    RAISE EXCEPTION 'party % was made in another layer', NEW."partyId" USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_party_visible';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "claim_party_visible" BEFORE INSERT OR UPDATE ON "ClaimParty" FOR EACH ROW EXECUTE FUNCTION "claim_party_visible"();

CREATE FUNCTION "level_party_visible"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "claim_layer_sees"(NEW."projectId",
      (SELECT m."claimId" FROM "Mention" m WHERE m."projectId" = NEW."projectId" AND m."id" = NEW."mentionId"),
      (SELECT p."originLayerId" FROM "Party" p WHERE p."projectId" = NEW."projectId" AND p."id" = NEW."partyId")) THEN
    RAISE EXCEPTION 'party % was made in another layer', NEW."partyId" USING ERRCODE = 'check_violation', CONSTRAINT = 'level_party_visible';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "level_party_visible" BEFORE INSERT OR UPDATE ON "LevelParty" FOR EACH ROW EXECUTE FUNCTION "level_party_visible"();

CREATE FUNCTION "placement_visible"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "claim_layer_sees"(NEW."projectId", NEW."claimId", (SELECT c."originLayerId" FROM "Contest" c WHERE c."projectId" = NEW."projectId" AND c."id" = NEW."contestId"))
     OR NOT "claim_layer_sees"(NEW."projectId", NEW."claimId", (SELECT p."originLayerId" FROM "Position" p WHERE p."projectId" = NEW."projectId" AND p."id" = NEW."positionId")) THEN
    RAISE EXCEPTION 'contest or position was made in another layer' USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_visible';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "placement_visible" BEFORE INSERT OR UPDATE ON "Placement" FOR EACH ROW EXECUTE FUNCTION "placement_visible"();
