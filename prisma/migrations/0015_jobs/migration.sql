-- Exports and imports that are done beside everything else (docs/SPEC.md, B). The queue itself belongs to a library and has
-- a schema of its own, which scripts/job-queue.mjs makes.
CREATE TYPE "JobKind" AS ENUM ('export', 'import');
CREATE TYPE "JobState" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');
CREATE TYPE "JobPart" AS ENUM ('given', 'made');

CREATE TABLE "Job" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "JobKind" NOT NULL,
    "format" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'waiting',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "seenAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "keptUntil" TIMESTAMPTZ(3),
    "fileName" TEXT,
    "fileSize" BIGINT,
    "sha256" CHAR(64),
    "failure" JSONB,
    "outcome" JSONB,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "JobChunk" (
    "projectId" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "part" "JobPart" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "JobChunk_pkey" PRIMARY KEY ("projectId","jobId","part","ordinal")
);

CREATE INDEX "Job_userId_idx" ON "Job"("userId");
CREATE INDEX "Job_projectId_keptUntil_idx" ON "Job"("projectId", "keptUntil");
-- Few are under way at a time: they are looked for again and again.
CREATE INDEX "job_under_way" ON "Job" ("projectId", "id") WHERE "state" IN ('waiting', 'running');

ALTER TABLE "Job" ADD CONSTRAINT "Job_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Job" ADD CONSTRAINT "Job_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "JobChunk" ADD CONSTRAINT "JobChunk_projectId_jobId_fkey" FOREIGN KEY ("projectId", "jobId") REFERENCES "Job"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Job" ADD CONSTRAINT "job_over_or_not" CHECK (("endedAt" IS NULL) = ("state" IN ('waiting', 'running')));
ALTER TABLE "Job" ADD CONSTRAINT "job_failed_for_a_reason" CHECK (("state" = 'failed') = ("failure" IS NOT NULL));
ALTER TABLE "Job" ADD CONSTRAINT "job_counts" CHECK ("done" >= 0 AND "attempt" >= 0 AND ("total" IS NULL OR "total" >= "done"));
ALTER TABLE "Job" ADD CONSTRAINT "job_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

GRANT SELECT, INSERT, UPDATE ON "Job" TO "counterclaim_app";
-- A file is kept for some days and then taken away; it is never altered.
GRANT SELECT, INSERT, DELETE ON "JobChunk" TO "counterclaim_app";
