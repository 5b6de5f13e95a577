-- The hash chain over a project's events. Each link is made after the save, by a job, never inside it.

-- Which transaction wrote an event: those before the oldest one that is still open are all there, so that a reader who
-- goes by it (seals, live changes, webhooks) passes none over. It belongs to this database and travels nowhere.
ALTER TABLE "Event" ADD COLUMN "xid" BIGINT NOT NULL DEFAULT (pg_current_xact_id())::text::bigint;
CREATE INDEX "Event_projectId_xid_id_idx" ON "Event"("projectId", "xid", "id");

CREATE TABLE "EventSeal" (
    "projectId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "eventId" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventSeal_pkey" PRIMARY KEY ("projectId","position")
);

CREATE UNIQUE INDEX "EventSeal_projectId_eventId_key" ON "EventSeal"("projectId", "eventId");
ALTER TABLE "EventSeal" ADD CONSTRAINT "EventSeal_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "EventSeal" ADD CONSTRAINT "EventSeal_projectId_eventId_fkey" FOREIGN KEY ("projectId", "eventId") REFERENCES "Event"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "EventSeal" ADD CONSTRAINT "seal_position" CHECK ("position" >= 1);
ALTER TABLE "EventSeal" ADD CONSTRAINT "seal_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');

-- Append-only, as what it seals.
GRANT SELECT, INSERT ON "EventSeal" TO "counterclaim_app";
