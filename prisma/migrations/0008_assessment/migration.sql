-- Assessments by people, the rules of a project for them, and a second person's approval of a contest.
ALTER TYPE "RecordType" ADD VALUE 'assessment';

-- No act of the program ever wrote "assessed": whether a contest is assessed is what its assessments say.
ALTER TYPE "ContestState" RENAME TO "ContestState_before";
CREATE TYPE "ContestState" AS ENUM ('open', 'in_review', 'published', 'withdrawn');
ALTER TABLE "Contest" ALTER COLUMN "state" DROP DEFAULT;
ALTER TABLE "Contest" ALTER COLUMN "state" TYPE "ContestState" USING ("state"::text::"ContestState");
ALTER TABLE "Contest" ALTER COLUMN "state" SET DEFAULT 'open';
DROP TYPE "ContestState_before";

ALTER TABLE "Project" ADD COLUMN "assessing" JSONB;
ALTER TABLE "Contest" ADD COLUMN "approvedById" UUID, ADD COLUMN "approvedAt" TIMESTAMPTZ(3);
ALTER TABLE "Contest" ADD CONSTRAINT "contest_approval" CHECK (("approvedById" IS NULL) = ("approvedAt" IS NULL));
CREATE INDEX "Contest_projectId_approvedById_idx" ON "Contest"("projectId", "approvedById");
ALTER TABLE "Contest" ADD CONSTRAINT "Contest_projectId_approvedById_fkey" FOREIGN KEY ("projectId", "approvedById") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "Assessment" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contestId" UUID NOT NULL,
    "rating" TEXT NOT NULL,
    "ratingLabel" TEXT NOT NULL,
    "ratingDefinition" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "assessedAt" TIMESTAMPTZ(3) NOT NULL,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("projectId","id")
);
CREATE INDEX "Assessment_projectId_contestId_idx" ON "Assessment"("projectId", "contestId");
CREATE INDEX "Assessment_projectId_contributorId_idx" ON "Assessment"("projectId", "contributorId");
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_projectId_contestId_fkey" FOREIGN KEY ("projectId", "contestId") REFERENCES "Contest"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One person has one current assessment of a contest; what they thought before is in its versions.
CREATE UNIQUE INDEX "assessment_once" ON "Assessment" ("projectId", "contestId", "contributorId") WHERE "deletedAt" IS NULL;
ALTER TABLE "Assessment" ADD CONSTRAINT "assessment_rating" CHECK ("rating" <> '' AND "ratingLabel" <> '');

GRANT SELECT, INSERT, UPDATE ON "Assessment" TO "counterclaim_app";
