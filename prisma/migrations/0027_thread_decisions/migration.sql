-- A thread can be about what adjudicators decided: there annotators answer to it.
ALTER TABLE "Thread" ADD COLUMN "decisionId" UUID;
CREATE INDEX "Thread_projectId_decisionId_idx" ON "Thread"("projectId", "decisionId");
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_decisionId_fkey" FOREIGN KEY ("projectId", "decisionId") REFERENCES "AdjudicationDecision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Thread" DROP CONSTRAINT "thread_target";
ALTER TABLE "Thread" ADD CONSTRAINT "thread_target" CHECK (num_nonnulls("claimId", "contestId", "partyId", "revisionId", "decisionId") = 1);

CREATE OR REPLACE FUNCTION "thread_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."claimId", NEW."contestId", NEW."partyId", NEW."decisionId", NEW."revisionId", NEW."start", NEW."end", NEW."layerId") IS DISTINCT FROM (OLD."claimId", OLD."contestId", OLD."partyId", OLD."decisionId", OLD."revisionId", OLD."start", OLD."end", OLD."layerId") THEN
    RAISE EXCEPTION 'a thread keeps what it is about' USING ERRCODE = 'check_violation', CONSTRAINT = 'thread_stays';
  END IF;
  RETURN NEW;
END $$;
