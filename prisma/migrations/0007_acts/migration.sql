-- Which writes were one act of one person at a screen: undo and redo read it back after a reload.
ALTER TABLE "Event" ADD COLUMN "actId" UUID;
DROP INDEX "Event_projectId_contributorId_idx";
CREATE INDEX "Event_projectId_contributorId_id_idx" ON "Event"("projectId", "contributorId", "id");
CREATE INDEX "Event_projectId_actId_idx" ON "Event"("projectId", "actId");
