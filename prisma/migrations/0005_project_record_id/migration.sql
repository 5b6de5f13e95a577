-- The id by which a project's history and exports know it, where it isn't the row's own: so that one export loads twice
-- into one installation, and a loaded project's export is the one it was loaded from, byte for byte.
ALTER TABLE "Project" ADD COLUMN "recordId" UUID;
