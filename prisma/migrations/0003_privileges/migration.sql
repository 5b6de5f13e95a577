-- Two logins (docs/ARCHITECTURE.md, "Logins"): the owner migrates, the app reads and writes and can't alter history.
-- Group roles belong to the whole server; the set-up makes the app's login a member of this one.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'counterclaim_app') THEN
    CREATE ROLE "counterclaim_app" NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- made by a migration of another database at this moment
END $$;

GRANT USAGE ON SCHEMA public TO "counterclaim_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "counterclaim_app";

-- Append-only: history, the installation's log, texts and their originals.
REVOKE UPDATE, DELETE ON "Version", "Event", "InstallationEvent", "Revision", "Block", "Original", "OriginalChunk" FROM "counterclaim_app";
-- Never deleted: records are archived or marked deleted; people leave.
REVOKE DELETE ON "User", "Session", "Token", "Project", "Contributor", "Document", "Region", "Side", "Party", "PartyIdentity",
  "Layer", "Claim", "ClaimOrigin", "Relation", "Contest", "Position", "Placement" FROM "counterclaim_app";
-- Prisma's own list of migrations isn't there where Prisma replays these files in a shadow database.
DO $$
BEGIN
  IF to_regclass('"_prisma_migrations"') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM "counterclaim_app";
  END IF;
END $$;
