-- A webhook whose secret can't be opened with this installation's key is paused for that.
ALTER TABLE "Webhook" DROP CONSTRAINT "webhook_paused";
ALTER TABLE "Webhook" ADD CONSTRAINT "webhook_paused" CHECK (("pausedAt" IS NULL) = ("pausedFor" IS NULL) AND "pausedFor" IN ('owner', 'failing', 'gone', 'secret'));
