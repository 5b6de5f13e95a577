-- Mails of invitations are tried again: the link, sealed, for as long as it may have to be sent or shown; how often it was tried, why it failed, and when it is tried next.
ALTER TABLE "Invitation" ADD COLUMN "sealedToken" TEXT, ADD COLUMN "mailProblem" TEXT, ADD COLUMN "mailAttempts" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "mailAt" TIMESTAMPTZ(3);
CREATE INDEX "Invitation_mail_mailAt_idx" ON "Invitation"("mail", "mailAt");
ALTER TABLE "Invitation" DROP CONSTRAINT "invitation_mail";
ALTER TABLE "Invitation" ADD CONSTRAINT "invitation_mail" CHECK ("mail" IN ('waiting', 'sent', 'failed') AND "email" IS NOT NULL OR "mail" IS NULL);
ALTER TABLE "Invitation" ADD CONSTRAINT "invitation_mail_due" CHECK ("mailAt" IS NULL OR "mail" IS NOT DISTINCT FROM 'waiting');
