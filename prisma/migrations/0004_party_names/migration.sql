-- Type-ahead over names without regard to case and marks. The folded form is computed by the program, so that it does
-- not hang on the locale or the extensions of the server; the name itself is kept exactly.
ALTER TABLE "PartyName" ADD COLUMN "folded" TEXT NOT NULL DEFAULT '';
CREATE INDEX "PartyName_projectId_folded_idx" ON "PartyName"("projectId", "folded");
