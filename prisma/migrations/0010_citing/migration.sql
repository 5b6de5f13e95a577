-- A note of a list of references may be another document of the project: who cites whom is then known.
ALTER TABLE "Region" ADD COLUMN "refersToDocumentId" UUID;

CREATE INDEX "Region_projectId_refersToDocumentId_idx" ON "Region"("projectId", "refersToDocumentId");

ALTER TABLE "Region" ADD CONSTRAINT "Region_projectId_refersToDocumentId_fkey" FOREIGN KEY ("projectId", "refersToDocumentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Only a note is a document: a reference that refers to nothing within its own text.
ALTER TABLE "Region" ADD CONSTRAINT "region_note_is_document" CHECK (
  "refersToDocumentId" IS NULL OR ("role" = 'reference' AND "refersToRegionId" IS NULL AND "refersToStart" IS NULL));
