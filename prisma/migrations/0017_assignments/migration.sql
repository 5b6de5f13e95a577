-- Documents assigned to people, alone or blind, each with a task; and where a person stopped reading.
ALTER TYPE "RecordType" ADD VALUE 'assignment';
ALTER TYPE "RecordType" ADD VALUE 'task';
CREATE TYPE "TaskState" AS ENUM ('to_do', 'in_work', 'done', 'skipped');

CREATE TABLE "Assignment" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "revisionId" UUID,
    "fromBlock" INTEGER,
    "toBlock" INTEGER,
    "blind" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "due" TEXT,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "Task" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assignmentId" UUID NOT NULL,
    "contributorId" UUID NOT NULL,
    "layerId" UUID,
    "state" "TaskState" NOT NULL DEFAULT 'to_do',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "ReadingPlace" (
    "projectId" UUID NOT NULL,
    "contributorId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReadingPlace_pkey" PRIMARY KEY ("projectId","contributorId","documentId")
);

CREATE INDEX "Assignment_projectId_documentId_idx" ON "Assignment"("projectId", "documentId");
CREATE INDEX "Assignment_projectId_revisionId_idx" ON "Assignment"("projectId", "revisionId");
CREATE INDEX "Assignment_projectId_contributorId_idx" ON "Assignment"("projectId", "contributorId");
CREATE INDEX "Task_projectId_contributorId_idx" ON "Task"("projectId", "contributorId");
CREATE INDEX "ReadingPlace_projectId_documentId_idx" ON "ReadingPlace"("projectId", "documentId");
CREATE INDEX "ReadingPlace_projectId_revisionId_idx" ON "ReadingPlace"("projectId", "revisionId");
CREATE UNIQUE INDEX "Task_projectId_assignmentId_contributorId_key" ON "Task"("projectId", "assignmentId", "contributorId");
CREATE UNIQUE INDEX "Task_projectId_layerId_key" ON "Task"("projectId", "layerId");

ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Task" ADD CONSTRAINT "Task_projectId_assignmentId_fkey" FOREIGN KEY ("projectId", "assignmentId") REFERENCES "Assignment"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Task" ADD CONSTRAINT "Task_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Task" ADD CONSTRAINT "Task_projectId_layerId_fkey" FOREIGN KEY ("projectId", "layerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ReadingPlace" ADD CONSTRAINT "ReadingPlace_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ReadingPlace" ADD CONSTRAINT "ReadingPlace_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ReadingPlace" ADD CONSTRAINT "ReadingPlace_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Assignment" ADD CONSTRAINT "assignment_part" CHECK (("revisionId" IS NULL AND "fromBlock" IS NULL AND "toBlock" IS NULL) OR ("revisionId" IS NOT NULL AND "fromBlock" >= 0 AND "toBlock" >= "fromBlock"));
ALTER TABLE "Task" ADD CONSTRAINT "task_skipped_with_reason" CHECK (("state" = 'skipped') = ("reason" <> ''));
ALTER TABLE "ReadingPlace" ADD CONSTRAINT "reading_place_start" CHECK ("start" >= 0);

-- What was blind is over once it is closed: others have seen the claims.
CREATE FUNCTION "assignment_stays_closed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."blind" <> OLD."blind" OR NEW."documentId" <> OLD."documentId" OR (OLD."blind" AND OLD."closedAt" IS NOT NULL AND NEW."closedAt" IS NULL) THEN
    RAISE EXCEPTION 'an assignment keeps what it is' USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment_stays_closed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "assignment_stays_closed" BEFORE UPDATE ON "Assignment" FOR EACH ROW EXECUTE FUNCTION "assignment_stays_closed"();

GRANT SELECT, INSERT, UPDATE ON "Assignment", "Task" TO "counterclaim_app";
-- A person's own note of where they were.
GRANT SELECT, INSERT, UPDATE, DELETE ON "ReadingPlace" TO "counterclaim_app";
