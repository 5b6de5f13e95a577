-- What was given to everybody: a publication of a contest, its frozen snapshots, and its address in this installation.
ALTER TYPE "RecordType" ADD VALUE 'publication';

CREATE TABLE "Publication" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contestId" UUID NOT NULL,
    "latest" INTEGER NOT NULL,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "Snapshot" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "contributorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "PublicationAddress" (
    "token" TEXT NOT NULL,
    "projectId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublicationAddress_pkey" PRIMARY KEY ("token")
);

CREATE INDEX "Publication_projectId_contestId_idx" ON "Publication"("projectId", "contestId");
CREATE INDEX "Publication_projectId_contributorId_idx" ON "Publication"("projectId", "contributorId");
CREATE INDEX "Snapshot_projectId_contributorId_idx" ON "Snapshot"("projectId", "contributorId");
CREATE UNIQUE INDEX "Snapshot_projectId_publicationId_ordinal_key" ON "Snapshot"("projectId", "publicationId", "ordinal");
CREATE UNIQUE INDEX "PublicationAddress_projectId_publicationId_key" ON "PublicationAddress"("projectId", "publicationId");

ALTER TABLE "Publication" ADD CONSTRAINT "Publication_projectId_contestId_fkey" FOREIGN KEY ("projectId", "contestId") REFERENCES "Contest"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_projectId_publicationId_fkey" FOREIGN KEY ("projectId", "publicationId") REFERENCES "Publication"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "PublicationAddress" ADD CONSTRAINT "PublicationAddress_projectId_publicationId_fkey" FOREIGN KEY ("projectId", "publicationId") REFERENCES "Publication"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Publication" ADD CONSTRAINT "publication_latest" CHECK ("latest" >= 1);
ALTER TABLE "Snapshot" ADD CONSTRAINT "snapshot_ordinal" CHECK ("ordinal" >= 1);
ALTER TABLE "Snapshot" ADD CONSTRAINT "snapshot_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
-- 32 characters of base64url carry 192 random bits.
ALTER TABLE "PublicationAddress" ADD CONSTRAINT "address_unguessable" CHECK ("token" ~ '^[A-Za-z0-9_-]{32,}$');
-- One publication of a contest stands at a time.
CREATE UNIQUE INDEX "publication_standing_once" ON "Publication" ("projectId", "contestId") WHERE "revokedAt" IS NULL;

-- What is revoked stays revoked, and a publication never loses a snapshot, whoever writes.
CREATE FUNCTION "publication_only_forward"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."revokedAt" IS NOT NULL OR NEW."latest" < OLD."latest" OR NEW."contestId" <> OLD."contestId" THEN
    RAISE EXCEPTION 'a revoked publication stays as it is' USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_only_forward';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "publication_only_forward" BEFORE UPDATE ON "Publication" FOR EACH ROW EXECUTE FUNCTION "publication_only_forward"();

GRANT SELECT, INSERT, UPDATE ON "Publication" TO "counterclaim_app";
-- Append-only, as history is: a snapshot is what everybody was given, and an address never comes to stand for another publication.
GRANT SELECT, INSERT ON "Snapshot", "PublicationAddress" TO "counterclaim_app";
