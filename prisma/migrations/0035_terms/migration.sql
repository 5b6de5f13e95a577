-- What a project says of acts and relations: its own sentence, and which of them it offers no more.
ALTER TABLE "Project" ADD COLUMN "actTerms" JSONB, ADD COLUMN "relationTerms" JSONB;
