-- What adjudicators decided of claims that several people made of one place, with the claims that it was about.
ALTER TYPE "RecordType" ADD VALUE 'adjudication_decision';
CREATE TYPE "AdjudicationOutcome" AS ENUM ('took', 'mixed', 'third', 'neither', 'undecidable');
CREATE TYPE "AdjudicationRole" AS ENUM ('version', 'result');

CREATE TABLE "AdjudicationDecision" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "outcome" "AdjudicationOutcome" NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "fields" JSONB,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AdjudicationDecision_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "AdjudicationClaim" (
    "projectId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "role" "AdjudicationRole" NOT NULL,
    "claimId" UUID NOT NULL,
    "claimVersion" INTEGER NOT NULL,
    "taken" BOOLEAN NOT NULL,

    CONSTRAINT "AdjudicationClaim_pkey" PRIMARY KEY ("projectId","decisionId","role","claimId")
);

CREATE INDEX "AdjudicationDecision_projectId_documentId_id_idx" ON "AdjudicationDecision"("projectId", "documentId", "id");
CREATE INDEX "AdjudicationDecision_projectId_contributorId_idx" ON "AdjudicationDecision"("projectId", "contributorId");
CREATE INDEX "AdjudicationClaim_projectId_claimId_idx" ON "AdjudicationClaim"("projectId", "claimId");

ALTER TABLE "AdjudicationDecision" ADD CONSTRAINT "AdjudicationDecision_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "AdjudicationDecision" ADD CONSTRAINT "AdjudicationDecision_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "AdjudicationClaim" ADD CONSTRAINT "AdjudicationClaim_projectId_decisionId_fkey" FOREIGN KEY ("projectId", "decisionId") REFERENCES "AdjudicationDecision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "AdjudicationClaim" ADD CONSTRAINT "AdjudicationClaim_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "AdjudicationDecision" ADD CONSTRAINT "decision_reason" CHECK ("reason" <> '' AND ("reason" <> 'other' OR "note" <> ''));
ALTER TABLE "AdjudicationDecision" ADD CONSTRAINT "decision_mixed_fields" CHECK (("outcome" = 'mixed') = ("fields" IS NOT NULL));
ALTER TABLE "AdjudicationClaim" ADD CONSTRAINT "decided_version" CHECK ("claimVersion" >= 1);
ALTER TABLE "AdjudicationClaim" ADD CONSTRAINT "decided_result_taken" CHECK ("role" = 'version' OR "taken");

GRANT SELECT, INSERT, UPDATE ON "AdjudicationDecision" TO "counterclaim_app";
-- Parts of a decision, written anew with it; each state is kept in its history.
GRANT SELECT, INSERT, UPDATE, DELETE ON "AdjudicationClaim" TO "counterclaim_app";
