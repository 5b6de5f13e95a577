-- Addresses outside that are told of what changes, and the messages to them.
CREATE TABLE "Webhook" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kinds" "RecordType"[],
    "secret" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pausedAt" TIMESTAMPTZ(3),
    "pausedFor" TEXT,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "WebhookDelivery" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "eventId" UUID,
    "body" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAt" TIMESTAMPTZ(3),
    "lastStatus" INTEGER,
    "lastReason" TEXT,

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("projectId","id")
);

CREATE INDEX "WebhookDelivery_projectId_webhookId_createdAt_idx" ON "WebhookDelivery"("projectId", "webhookId", "createdAt");
CREATE INDEX "delivery_waiting" ON "WebhookDelivery" ("projectId", "webhookId", "nextAt") WHERE "state" = 'waiting';
CREATE INDEX "delivery_unsaid" ON "WebhookDelivery" ("projectId", "createdAt") WHERE "body" IS NULL;

ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_projectId_webhookId_fkey" FOREIGN KEY ("projectId", "webhookId") REFERENCES "Webhook"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Webhook" ADD CONSTRAINT "webhook_paused" CHECK (("pausedAt" IS NULL) = ("pausedFor" IS NULL) AND "pausedFor" IN ('owner', 'failing', 'gone'));
ALTER TABLE "Webhook" ADD CONSTRAINT "webhook_deleted_has_no_secret" CHECK ("deletedAt" IS NULL OR "secret" = '');
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "delivery_state" CHECK ("state" IN ('waiting', 'delivered', 'given_up'));

-- The message is written in the transaction of its event: it is there when the event is, whenever that commits, and no
-- transaction that is still open can be skipped (docs/decisions/0161-messages-with-their-event.md).
CREATE FUNCTION "webhooks_hear"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "WebhookDelivery" ("projectId", "id", "webhookId", "eventId")
  SELECT NEW."projectId", gen_random_uuid(), w."id", NEW."id" FROM "Webhook" w
  WHERE w."projectId" = NEW."projectId" AND w."pausedAt" IS NULL AND w."deletedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "webhooks_hear" AFTER INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION "webhooks_hear"();

GRANT SELECT, INSERT, UPDATE ON "Webhook" TO "counterclaim_app";
-- Messages are no record: those that are done with go after a while, and with their webhook.
GRANT SELECT, INSERT, UPDATE, DELETE ON "WebhookDelivery" TO "counterclaim_app";
