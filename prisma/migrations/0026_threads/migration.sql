-- Talking: threads on passages, claims, contests and parties, their comments, how far each person has read them, and the
-- mails that tell of what waits unread.
ALTER TYPE "RecordType" ADD VALUE 'thread';
ALTER TYPE "RecordType" ADD VALUE 'comment';
CREATE TYPE "ThreadState" AS ENUM ('open', 'resolved');
CREATE TYPE "DigestRhythm" AS ENUM ('off', 'daily');

ALTER TABLE "User" ADD COLUMN "digest" "DigestRhythm" NOT NULL DEFAULT 'daily';

CREATE TABLE "Thread" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID,
    "contestId" UUID,
    "partyId" UUID,
    "revisionId" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT NOT NULL DEFAULT '',
    "layerId" UUID,
    "state" "ThreadState" NOT NULL DEFAULT 'open',
    "reason" TEXT NOT NULL DEFAULT '',
    "resolvedById" UUID,
    "resolvedAt" TIMESTAMPTZ(3),
    "assigneeId" UUID,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "Comment" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "CommentMention" (
    "projectId" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "contributorId" UUID NOT NULL,

    CONSTRAINT "CommentMention_pkey" PRIMARY KEY ("projectId","commentId","contributorId")
);

CREATE TABLE "ThreadSeen" (
    "projectId" UUID NOT NULL,
    "contributorId" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "seen" INTEGER NOT NULL DEFAULT 0,
    "latest" INTEGER NOT NULL DEFAULT 0,
    "mentioned" INTEGER NOT NULL DEFAULT 0,
    "assigned" BOOLEAN NOT NULL DEFAULT false,
    "mailed" INTEGER NOT NULL DEFAULT 0,
    "toldAssigned" BOOLEAN NOT NULL DEFAULT false,
    "unread" BOOLEAN NOT NULL GENERATED ALWAYS AS ("latest" > "seen" OR "assigned") STORED,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThreadSeen_pkey" PRIMARY KEY ("projectId","contributorId","threadId")
);

CREATE TABLE "Digest" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "items" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Thread_projectId_claimId_idx" ON "Thread"("projectId", "claimId");
CREATE INDEX "Thread_projectId_contestId_idx" ON "Thread"("projectId", "contestId");
CREATE INDEX "Thread_projectId_partyId_idx" ON "Thread"("projectId", "partyId");
CREATE INDEX "Thread_projectId_revisionId_idx" ON "Thread"("projectId", "revisionId");
CREATE INDEX "Thread_projectId_layerId_idx" ON "Thread"("projectId", "layerId");
CREATE INDEX "Thread_projectId_assigneeId_idx" ON "Thread"("projectId", "assigneeId");
CREATE INDEX "Thread_projectId_resolvedById_idx" ON "Thread"("projectId", "resolvedById");
CREATE INDEX "Thread_projectId_contributorId_idx" ON "Thread"("projectId", "contributorId");
CREATE INDEX "Comment_projectId_contributorId_idx" ON "Comment"("projectId", "contributorId");
CREATE UNIQUE INDEX "Comment_projectId_threadId_ordinal_key" ON "Comment"("projectId", "threadId", "ordinal");
CREATE INDEX "CommentMention_projectId_contributorId_idx" ON "CommentMention"("projectId", "contributorId");
CREATE INDEX "ThreadSeen_projectId_contributorId_unread_idx" ON "ThreadSeen"("projectId", "contributorId", "unread");
CREATE INDEX "ThreadSeen_projectId_contributorId_at_idx" ON "ThreadSeen"("projectId", "contributorId", "at");
CREATE INDEX "ThreadSeen_projectId_threadId_idx" ON "ThreadSeen"("projectId", "threadId");
CREATE INDEX "Digest_userId_createdAt_idx" ON "Digest"("userId", "createdAt");
CREATE INDEX "Digest_state_nextAt_idx" ON "Digest"("state", "nextAt");

ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_contestId_fkey" FOREIGN KEY ("projectId", "contestId") REFERENCES "Contest"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_partyId_fkey" FOREIGN KEY ("projectId", "partyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_layerId_fkey" FOREIGN KEY ("projectId", "layerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_assigneeId_fkey" FOREIGN KEY ("projectId", "assigneeId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_resolvedById_fkey" FOREIGN KEY ("projectId", "resolvedById") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_projectId_threadId_fkey" FOREIGN KEY ("projectId", "threadId") REFERENCES "Thread"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_projectId_commentId_fkey" FOREIGN KEY ("projectId", "commentId") REFERENCES "Comment"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ThreadSeen" ADD CONSTRAINT "ThreadSeen_projectId_threadId_fkey" FOREIGN KEY ("projectId", "threadId") REFERENCES "Thread"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ThreadSeen" ADD CONSTRAINT "ThreadSeen_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What a thread is about is one thing. A further kind of target is a further column here.
ALTER TABLE "Thread" ADD CONSTRAINT "thread_target" CHECK (num_nonnulls("claimId", "contestId", "partyId", "revisionId") = 1);
ALTER TABLE "Thread" ADD CONSTRAINT "thread_passage" CHECK (
  ("revisionId" IS NULL AND "start" IS NULL AND "end" IS NULL AND "quote" = '' AND "layerId" IS NULL)
  OR ("revisionId" IS NOT NULL AND "start" IS NOT NULL AND "end" IS NOT NULL AND "start" >= 0 AND "start" < "end" AND "quote" <> ''));
ALTER TABLE "Thread" ADD CONSTRAINT "thread_resolved" CHECK (
  ("state" = 'open' AND "resolvedById" IS NULL AND "resolvedAt" IS NULL AND "reason" = '') OR ("state" = 'resolved' AND "resolvedById" IS NOT NULL AND "resolvedAt" IS NOT NULL));
ALTER TABLE "Thread" ADD CONSTRAINT "thread_contest_reason" CHECK ("contestId" IS NULL OR "state" = 'open' OR "reason" <> '');
CREATE TRIGGER "thread_within_revision" BEFORE INSERT OR UPDATE ON "Thread" FOR EACH ROW WHEN (NEW."revisionId" IS NOT NULL) EXECUTE FUNCTION "span_within_revision"();
ALTER TABLE "Comment" ADD CONSTRAINT "comment_ordinal" CHECK ("ordinal" >= 1);
ALTER TABLE "ThreadSeen" ADD CONSTRAINT "thread_seen_counts" CHECK ("seen" >= 0 AND "latest" >= 0 AND "mentioned" BETWEEN 0 AND "latest" AND "mailed" >= 0);
ALTER TABLE "Digest" ADD CONSTRAINT "digest_state" CHECK ("state" IN ('waiting', 'sending', 'sent', 'empty', 'given_up') AND ("state" = 'sent') = ("sentAt" IS NOT NULL));

-- What it is about stays, and so does where a comment stands.
CREATE FUNCTION "thread_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."claimId", NEW."contestId", NEW."partyId", NEW."revisionId", NEW."start", NEW."end", NEW."layerId") IS DISTINCT FROM (OLD."claimId", OLD."contestId", OLD."partyId", OLD."revisionId", OLD."start", OLD."end", OLD."layerId") THEN
    RAISE EXCEPTION 'a thread keeps what it is about' USING ERRCODE = 'check_violation', CONSTRAINT = 'thread_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "thread_stays" BEFORE UPDATE ON "Thread" FOR EACH ROW EXECUTE FUNCTION "thread_stays"();
CREATE FUNCTION "comment_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."threadId" <> OLD."threadId" OR NEW."ordinal" <> OLD."ordinal" THEN
    RAISE EXCEPTION 'a comment keeps its place' USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "comment_stays" BEFORE UPDATE ON "Comment" FOR EACH ROW EXECUTE FUNCTION "comment_stays"();

GRANT SELECT, INSERT, UPDATE ON "Thread", "Comment" TO "counterclaim_app";
-- Rows that belong to a comment, to a person, and to a day.
GRANT SELECT, INSERT, UPDATE, DELETE ON "CommentMention", "ThreadSeen", "Digest" TO "counterclaim_app";
