-- Ways in: invitations, second factors, accounts elsewhere.

-- Until now every account was made by an operator or an administrator, who vouched for its address.
ALTER TABLE "User" ADD COLUMN "emailProvenAt" TIMESTAMPTZ(3);
UPDATE "User" SET "emailProvenAt" = "createdAt";

CREATE TABLE "Invitation" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "role" "Role" NOT NULL,
    "email" TEXT,
    "mail" TEXT,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "takenAt" TIMESTAMPTZ(3),
    "takenById" UUID,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("projectId","id")
);

CREATE TABLE "SecondFactor" (
    "userId" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("userId")
);

CREATE TABLE "RecoveryCode" (
    "userId" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("userId","hash")
);

CREATE TABLE "Identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("issuer","subject")
);

CREATE UNIQUE INDEX "Invitation_hash_key" ON "Invitation"("hash");
CREATE INDEX "Invitation_invitedById_idx" ON "Invitation"("invitedById");
CREATE INDEX "Invitation_takenById_idx" ON "Invitation"("takenById");
-- Few are open at a time.
CREATE INDEX "invitation_open" ON "Invitation" ("projectId", "expiresAt") WHERE "takenAt" IS NULL AND "revokedAt" IS NULL;
CREATE UNIQUE INDEX "Identity_userId_issuer_key" ON "Identity"("userId", "issuer");

ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "Invitation" ADD CONSTRAINT "invitation_taken_by_somebody" CHECK (("takenAt" IS NULL) = ("takenById" IS NULL));
ALTER TABLE "Invitation" ADD CONSTRAINT "invitation_taken_or_revoked" CHECK ("takenAt" IS NULL OR "revokedAt" IS NULL);
ALTER TABLE "Invitation" ADD CONSTRAINT "invitation_mail" CHECK ("mail" IN ('sent', 'failed') AND "email" IS NOT NULL OR "mail" IS NULL);

GRANT SELECT, INSERT, UPDATE ON "Invitation" TO "counterclaim_app";
-- Turned off, a second factor is gone with its codes; the installation's log keeps that it was.
GRANT SELECT, INSERT, UPDATE, DELETE ON "SecondFactor", "RecoveryCode" TO "counterclaim_app";
GRANT SELECT, INSERT ON "Identity" TO "counterclaim_app";
