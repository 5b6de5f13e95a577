-- Layers that come in from other programs: deleted and restored as a whole, read by named mappings, taken over claim by claim.
ALTER TYPE "OriginKind" ADD VALUE 'accepted';

ALTER TABLE "Layer" ADD COLUMN "deletedAt" TIMESTAMPTZ(3);
ALTER TABLE "Layer" ADD CONSTRAINT "layer_deleted_is_imported" CHECK ("deletedAt" IS NULL OR "kind" = 'imported');

ALTER TABLE "Project" ADD COLUMN "profiles" JSONB;
