-- Whether others may see where a person is; then they see others, too.
ALTER TABLE "User" ADD COLUMN "showsPresence" BOOLEAN NOT NULL DEFAULT true;
