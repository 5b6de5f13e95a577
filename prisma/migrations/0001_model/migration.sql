-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "TokenScope" AS ENUM ('read', 'write');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reader', 'annotator', 'reviewer', 'editor', 'owner');

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('heading', 'paragraph', 'list_item', 'quotation', 'table', 'preformatted');

-- CreateEnum
CREATE TYPE "RegionRole" AS ENUM ('tooltip', 'interface', 'appeal', 'infobox', 'table', 'caption', 'reference', 'duplicate');

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('state', 'de_facto_authority', 'ministry', 'force', 'official', 'court', 'media_outlet', 'publication', 'ngo', 'international_body', 'analyst', 'witness', 'group', 'collective', 'anonymous', 'instrument', 'document_voice', 'other');

-- CreateEnum
CREATE TYPE "IdentityKind" AS ENUM ('same', 'not_same');

-- CreateEnum
CREATE TYPE "LayerKind" AS ENUM ('shared', 'adjudicated', 'own', 'imported');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('unset', 'own_voice', 'attributed');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('positive', 'negative');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('certain', 'probable', 'possible', 'unspecified');

-- CreateEnum
CREATE TYPE "ObjectKind" AS ENUM ('matter', 'claim', 'term');

-- CreateEnum
CREATE TYPE "ClaimPartyRole" AS ENUM ('claimant', 'target', 'invoked');

-- CreateEnum
CREATE TYPE "Whose" AS ENUM ('own', 'enemy', 'both', 'other');

-- CreateEnum
CREATE TYPE "Mode" AS ENUM ('direct', 'indirect', 'mixed', 'none');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('relays', 'endorses', 'distances', 'rejects');

-- CreateEnum
CREATE TYPE "Making" AS ENUM ('by_hand', 'from_suggestion', 'imported', 'duplicated');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('named', 'role', 'pronoun', 'elided', 'collective', 'anonymous', 'instrument', 'implicit');

-- CreateEnum
CREATE TYPE "AnchoringState" AS ENUM ('placed', 'proposed', 'retired');

-- CreateEnum
CREATE TYPE "AnchoringMethod" AS ENUM ('by_hand', 'same_text', 'diff', 'search', 'imported');

-- CreateEnum
CREATE TYPE "FragmentRole" AS ENUM ('content', 'source', 'cue', 'hedge', 'loaded');

-- CreateEnum
CREATE TYPE "OriginKind" AS ENUM ('adjudicated', 'duplicated');

-- CreateEnum
CREATE TYPE "RelationType" AS ENUM ('contradicts', 'denies', 'supports', 'qualifies', 'updates', 'retracts', 'concedes', 'responds_to', 'same_as');

-- CreateEnum
CREATE TYPE "RelationBasis" AS ENUM ('stated', 'inferred');

-- CreateEnum
CREATE TYPE "ContestKind" AS ENUM ('quantity', 'event', 'responsibility', 'label', 'legal', 'status', 'date', 'motive', 'silence');

-- CreateEnum
CREATE TYPE "ContestState" AS ENUM ('open', 'in_review', 'assessed', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('project', 'contributor', 'document', 'region', 'side', 'party', 'party_identity', 'layer', 'claim', 'relation', 'contest', 'position', 'placement');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Token" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "projectId" UUID,
    "name" TEXT NOT NULL,
    "scope" "TokenScope" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstallationEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" UUID,
    "act" TEXT NOT NULL,
    "projectId" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "InstallationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "guideline" TEXT NOT NULL DEFAULT '',
    "acts" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contributor" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "userId" UUID,
    "role" "Role",
    "leftAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contributor_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Original" (
    "projectId" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Original_pkey" PRIMARY KEY ("projectId","sha256")
);

-- CreateTable
CREATE TABLE "OriginalChunk" (
    "projectId" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "OriginalChunk_pkey" PRIMARY KEY ("projectId","sha256","ordinal")
);

-- CreateTable
CREATE TABLE "Document" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT '',
    "publisherPartyId" UUID,
    "voicePartyId" UUID NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'und',
    "fileName" TEXT NOT NULL DEFAULT '',
    "originalUrl" TEXT NOT NULL DEFAULT '',
    "archiveUrl" TEXT NOT NULL DEFAULT '',
    "published" TEXT,
    "retrieved" TEXT,
    "licence" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Document_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "originalSha256" CHAR(64) NOT NULL,
    "encoding" TEXT NOT NULL,
    "sourceType" TEXT NOT NULL,
    "warnings" JSONB NOT NULL,
    "contributorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Block" (
    "projectId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 0,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("projectId","revisionId","ordinal")
);

-- CreateTable
CREATE TABLE "Region" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "role" "RegionRole" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "refersToRegionId" UUID,
    "refersToStart" INTEGER,
    "refersToEnd" INTEGER,
    "author" TEXT NOT NULL DEFAULT '',
    "outlet" TEXT NOT NULL DEFAULT '',
    "date" TEXT,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Region_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Side" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "colour" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Side_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Party" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "PartyKind" NOT NULL,
    "documentId" UUID,
    "originLayerId" UUID,
    "mergedIntoId" UUID,
    "dissolved" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "externalIds" JSONB NOT NULL,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Party_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "PartyName" (
    "projectId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "script" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PartyName_pkey" PRIMARY KEY ("projectId","partyId","ordinal")
);

-- CreateTable
CREATE TABLE "PartyTenure" (
    "projectId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "ofPartyId" UUID NOT NULL,
    "office" TEXT NOT NULL DEFAULT '',
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "PartyTenure_pkey" PRIMARY KEY ("projectId","partyId","ordinal")
);

-- CreateTable
CREATE TABLE "PartySide" (
    "projectId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "sideId" UUID NOT NULL,
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "PartySide_pkey" PRIMARY KEY ("projectId","partyId","ordinal")
);

-- CreateTable
CREATE TABLE "PartyIdentity" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "kind" "IdentityKind" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PartyIdentity_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Layer" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "LayerKind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "contributorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Layer_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "attribution" "Attribution" NOT NULL DEFAULT 'unset',
    "act" TEXT NOT NULL,
    "polarity" "Polarity" NOT NULL DEFAULT 'positive',
    "certainty" "Certainty" NOT NULL DEFAULT 'unspecified',
    "proposition" TEXT NOT NULL DEFAULT '',
    "said" TEXT,
    "event" TEXT,
    "objectKind" "ObjectKind" NOT NULL DEFAULT 'matter',
    "objectText" TEXT NOT NULL DEFAULT '',
    "objectClaimId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "ClaimParty" (
    "projectId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "role" "ClaimPartyRole" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "partyId" UUID NOT NULL,

    CONSTRAINT "ClaimParty_pkey" PRIMARY KEY ("projectId","claimId","role","ordinal")
);

-- CreateTable
CREATE TABLE "Quantity" (
    "projectId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" DOUBLE PRECISION,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "approximate" BOOLEAN NOT NULL DEFAULT false,
    "qualifier" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "population" TEXT NOT NULL DEFAULT '',
    "whose" "Whose",
    "area" TEXT NOT NULL DEFAULT '',
    "period" TEXT NOT NULL DEFAULT '',
    "cumulative" BOOLEAN,
    "asOf" TEXT,

    CONSTRAINT "Quantity_pkey" PRIMARY KEY ("projectId","claimId","ordinal")
);

-- CreateTable
CREATE TABLE "Mention" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "mode" "Mode" NOT NULL DEFAULT 'none',
    "reported" TEXT,
    "documentStance" "Stance" NOT NULL DEFAULT 'relays',
    "suppliedReading" TEXT NOT NULL DEFAULT '',
    "made" "Making" NOT NULL DEFAULT 'by_hand',
    "contributorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Level" (
    "projectId" UUID NOT NULL,
    "mentionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "sourceKind" "SourceKind" NOT NULL,
    "stance" "Stance",

    CONSTRAINT "Level_pkey" PRIMARY KEY ("projectId","mentionId","ordinal")
);

-- CreateTable
CREATE TABLE "LevelParty" (
    "projectId" UUID NOT NULL,
    "mentionId" UUID NOT NULL,
    "levelOrdinal" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "partyId" UUID NOT NULL,

    CONSTRAINT "LevelParty_pkey" PRIMARY KEY ("projectId","mentionId","levelOrdinal","ordinal")
);

-- CreateTable
CREATE TABLE "Anchoring" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "mentionId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "state" "AnchoringState" NOT NULL DEFAULT 'placed',
    "method" "AnchoringMethod" NOT NULL DEFAULT 'by_hand',
    "score" DOUBLE PRECISION,
    "contributorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Anchoring_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Fragment" (
    "projectId" UUID NOT NULL,
    "anchoringId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "mentionId" UUID NOT NULL,
    "role" "FragmentRole" NOT NULL,
    "levelOrdinal" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "wordPartyId" UUID,

    CONSTRAINT "Fragment_pkey" PRIMARY KEY ("projectId","anchoringId","ordinal")
);

-- CreateTable
CREATE TABLE "ClaimOrigin" (
    "projectId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "fromClaimId" UUID NOT NULL,
    "fromVersion" INTEGER NOT NULL,
    "why" "OriginKind" NOT NULL,

    CONSTRAINT "ClaimOrigin_pkey" PRIMARY KEY ("projectId","claimId","fromClaimId")
);

-- CreateTable
CREATE TABLE "Relation" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "layerId" UUID NOT NULL,
    "fromClaimId" UUID NOT NULL,
    "toClaimId" UUID NOT NULL,
    "type" "RelationType" NOT NULL,
    "scope" TEXT NOT NULL DEFAULT '',
    "basis" "RelationBasis" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Contest" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "kind" "ContestKind" NOT NULL,
    "state" "ContestState" NOT NULL DEFAULT 'open',
    "note" TEXT NOT NULL DEFAULT '',
    "originLayerId" UUID,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Contest_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Position" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contestId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "originLayerId" UUID,
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Position_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Placement" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contestId" UUID NOT NULL,
    "positionId" UUID,
    "claimId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contributorId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "projectId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contributorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "undoOfId" UUID,
    "bodyHashes" JSONB NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("projectId","id")
);

-- CreateTable
CREATE TABLE "Version" (
    "projectId" UUID NOT NULL,
    "recordType" "RecordType" NOT NULL,
    "recordId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB,
    "tombstone" JSONB,
    "bodyHash" CHAR(64) NOT NULL,
    "eventId" UUID NOT NULL,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("projectId","recordType","recordId","version")
);

-- CreateTable
CREATE TABLE "Draft" (
    "userId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("projectId","userId","recordId")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Token_hash_key" ON "Token"("hash");

-- CreateIndex
CREATE INDEX "Token_userId_idx" ON "Token"("userId");

-- CreateIndex
CREATE INDEX "Token_projectId_idx" ON "Token"("projectId");

-- CreateIndex
CREATE INDEX "InstallationEvent_at_id_idx" ON "InstallationEvent"("at", "id");

-- CreateIndex
CREATE INDEX "InstallationEvent_userId_idx" ON "InstallationEvent"("userId");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Project_slug_key" ON "Project"("slug");

-- CreateIndex
CREATE INDEX "Contributor_userId_idx" ON "Contributor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Contributor_projectId_userId_key" ON "Contributor"("projectId", "userId");

-- CreateIndex
CREATE INDEX "Document_projectId_publisherPartyId_idx" ON "Document"("projectId", "publisherPartyId");

-- CreateIndex
CREATE INDEX "Document_projectId_contributorId_idx" ON "Document"("projectId", "contributorId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_projectId_voicePartyId_key" ON "Document"("projectId", "voicePartyId");

-- CreateIndex
CREATE INDEX "Revision_projectId_originalSha256_idx" ON "Revision"("projectId", "originalSha256");

-- CreateIndex
CREATE INDEX "Revision_projectId_contributorId_idx" ON "Revision"("projectId", "contributorId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_projectId_documentId_ordinal_key" ON "Revision"("projectId", "documentId", "ordinal");

-- CreateIndex
CREATE INDEX "Region_projectId_revisionId_start_idx" ON "Region"("projectId", "revisionId", "start");

-- CreateIndex
CREATE INDEX "Region_projectId_refersToRegionId_idx" ON "Region"("projectId", "refersToRegionId");

-- CreateIndex
CREATE INDEX "Region_projectId_contributorId_idx" ON "Region"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Party_projectId_documentId_idx" ON "Party"("projectId", "documentId");

-- CreateIndex
CREATE INDEX "Party_projectId_originLayerId_idx" ON "Party"("projectId", "originLayerId");

-- CreateIndex
CREATE INDEX "Party_projectId_mergedIntoId_idx" ON "Party"("projectId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Party_projectId_contributorId_idx" ON "Party"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "PartyName_projectId_text_idx" ON "PartyName"("projectId", "text");

-- CreateIndex
CREATE INDEX "PartyTenure_projectId_ofPartyId_idx" ON "PartyTenure"("projectId", "ofPartyId");

-- CreateIndex
CREATE INDEX "PartySide_projectId_sideId_idx" ON "PartySide"("projectId", "sideId");

-- CreateIndex
CREATE INDEX "PartyIdentity_projectId_aId_idx" ON "PartyIdentity"("projectId", "aId");

-- CreateIndex
CREATE INDEX "PartyIdentity_projectId_bId_idx" ON "PartyIdentity"("projectId", "bId");

-- CreateIndex
CREATE INDEX "PartyIdentity_projectId_contributorId_idx" ON "PartyIdentity"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Layer_projectId_contributorId_idx" ON "Layer"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Claim_projectId_layerId_deletedAt_idx" ON "Claim"("projectId", "layerId", "deletedAt");

-- CreateIndex
CREATE INDEX "Claim_projectId_objectClaimId_idx" ON "Claim"("projectId", "objectClaimId");

-- CreateIndex
CREATE INDEX "Claim_projectId_contributorId_idx" ON "Claim"("projectId", "contributorId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_projectId_id_layerId_key" ON "Claim"("projectId", "id", "layerId");

-- CreateIndex
CREATE INDEX "ClaimParty_projectId_partyId_role_idx" ON "ClaimParty"("projectId", "partyId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimParty_projectId_claimId_role_partyId_key" ON "ClaimParty"("projectId", "claimId", "role", "partyId");

-- CreateIndex
CREATE INDEX "Mention_projectId_documentId_idx" ON "Mention"("projectId", "documentId");

-- CreateIndex
CREATE INDEX "Mention_projectId_contributorId_idx" ON "Mention"("projectId", "contributorId");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_projectId_claimId_ordinal_key" ON "Mention"("projectId", "claimId", "ordinal");

-- CreateIndex
CREATE INDEX "LevelParty_projectId_partyId_idx" ON "LevelParty"("projectId", "partyId");

-- CreateIndex
CREATE INDEX "Anchoring_projectId_revisionId_idx" ON "Anchoring"("projectId", "revisionId");

-- CreateIndex
CREATE INDEX "Anchoring_projectId_contributorId_idx" ON "Anchoring"("projectId", "contributorId");

-- CreateIndex
CREATE UNIQUE INDEX "Anchoring_projectId_mentionId_revisionId_key" ON "Anchoring"("projectId", "mentionId", "revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Anchoring_projectId_id_mentionId_key" ON "Anchoring"("projectId", "id", "mentionId");

-- CreateIndex
CREATE INDEX "Fragment_projectId_mentionId_levelOrdinal_idx" ON "Fragment"("projectId", "mentionId", "levelOrdinal");

-- CreateIndex
CREATE INDEX "Fragment_projectId_wordPartyId_idx" ON "Fragment"("projectId", "wordPartyId");

-- CreateIndex
CREATE INDEX "ClaimOrigin_projectId_fromClaimId_idx" ON "ClaimOrigin"("projectId", "fromClaimId");

-- CreateIndex
CREATE INDEX "Relation_projectId_layerId_idx" ON "Relation"("projectId", "layerId");

-- CreateIndex
CREATE INDEX "Relation_projectId_fromClaimId_idx" ON "Relation"("projectId", "fromClaimId");

-- CreateIndex
CREATE INDEX "Relation_projectId_toClaimId_idx" ON "Relation"("projectId", "toClaimId");

-- CreateIndex
CREATE INDEX "Relation_projectId_contributorId_idx" ON "Relation"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Contest_projectId_originLayerId_idx" ON "Contest"("projectId", "originLayerId");

-- CreateIndex
CREATE INDEX "Contest_projectId_contributorId_idx" ON "Contest"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Position_projectId_contestId_idx" ON "Position"("projectId", "contestId");

-- CreateIndex
CREATE INDEX "Position_projectId_originLayerId_idx" ON "Position"("projectId", "originLayerId");

-- CreateIndex
CREATE INDEX "Position_projectId_contributorId_idx" ON "Position"("projectId", "contributorId");

-- CreateIndex
CREATE UNIQUE INDEX "Position_projectId_id_contestId_key" ON "Position"("projectId", "id", "contestId");

-- CreateIndex
CREATE INDEX "Placement_projectId_contestId_idx" ON "Placement"("projectId", "contestId");

-- CreateIndex
CREATE INDEX "Placement_projectId_positionId_idx" ON "Placement"("projectId", "positionId");

-- CreateIndex
CREATE INDEX "Placement_projectId_claimId_idx" ON "Placement"("projectId", "claimId");

-- CreateIndex
CREATE INDEX "Placement_projectId_contributorId_idx" ON "Placement"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Event_projectId_at_id_idx" ON "Event"("projectId", "at", "id");

-- CreateIndex
CREATE INDEX "Event_projectId_contributorId_idx" ON "Event"("projectId", "contributorId");

-- CreateIndex
CREATE INDEX "Event_projectId_undoOfId_idx" ON "Event"("projectId", "undoOfId");

-- CreateIndex
CREATE INDEX "Version_projectId_eventId_idx" ON "Version"("projectId", "eventId");

-- CreateIndex
CREATE INDEX "Draft_userId_idx" ON "Draft"("userId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Token" ADD CONSTRAINT "Token_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "InstallationEvent" ADD CONSTRAINT "InstallationEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "IdempotencyKey" ADD CONSTRAINT "IdempotencyKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Contributor" ADD CONSTRAINT "Contributor_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Contributor" ADD CONSTRAINT "Contributor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Original" ADD CONSTRAINT "Original_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "OriginalChunk" ADD CONSTRAINT "OriginalChunk_projectId_sha256_fkey" FOREIGN KEY ("projectId", "sha256") REFERENCES "Original"("projectId", "sha256") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_projectId_publisherPartyId_fkey" FOREIGN KEY ("projectId", "publisherPartyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_projectId_voicePartyId_fkey" FOREIGN KEY ("projectId", "voicePartyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_projectId_originalSha256_fkey" FOREIGN KEY ("projectId", "originalSha256") REFERENCES "Original"("projectId", "sha256") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Region" ADD CONSTRAINT "Region_projectId_refersToRegionId_fkey" FOREIGN KEY ("projectId", "refersToRegionId") REFERENCES "Region"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Side" ADD CONSTRAINT "Side_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_projectId_originLayerId_fkey" FOREIGN KEY ("projectId", "originLayerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_projectId_mergedIntoId_fkey" FOREIGN KEY ("projectId", "mergedIntoId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartyName" ADD CONSTRAINT "PartyName_projectId_partyId_fkey" FOREIGN KEY ("projectId", "partyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartyTenure" ADD CONSTRAINT "PartyTenure_projectId_partyId_fkey" FOREIGN KEY ("projectId", "partyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartyTenure" ADD CONSTRAINT "PartyTenure_projectId_ofPartyId_fkey" FOREIGN KEY ("projectId", "ofPartyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartySide" ADD CONSTRAINT "PartySide_projectId_partyId_fkey" FOREIGN KEY ("projectId", "partyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartySide" ADD CONSTRAINT "PartySide_projectId_sideId_fkey" FOREIGN KEY ("projectId", "sideId") REFERENCES "Side"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartyIdentity" ADD CONSTRAINT "PartyIdentity_projectId_aId_fkey" FOREIGN KEY ("projectId", "aId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartyIdentity" ADD CONSTRAINT "PartyIdentity_projectId_bId_fkey" FOREIGN KEY ("projectId", "bId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PartyIdentity" ADD CONSTRAINT "PartyIdentity_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Layer" ADD CONSTRAINT "Layer_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Layer" ADD CONSTRAINT "Layer_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_projectId_layerId_fkey" FOREIGN KEY ("projectId", "layerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_projectId_objectClaimId_layerId_fkey" FOREIGN KEY ("projectId", "objectClaimId", "layerId") REFERENCES "Claim"("projectId", "id", "layerId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimParty" ADD CONSTRAINT "ClaimParty_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimParty" ADD CONSTRAINT "ClaimParty_projectId_partyId_fkey" FOREIGN KEY ("projectId", "partyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Quantity" ADD CONSTRAINT "Quantity_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_projectId_documentId_fkey" FOREIGN KEY ("projectId", "documentId") REFERENCES "Document"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Level" ADD CONSTRAINT "Level_projectId_mentionId_fkey" FOREIGN KEY ("projectId", "mentionId") REFERENCES "Mention"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LevelParty" ADD CONSTRAINT "LevelParty_projectId_mentionId_levelOrdinal_fkey" FOREIGN KEY ("projectId", "mentionId", "levelOrdinal") REFERENCES "Level"("projectId", "mentionId", "ordinal") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "LevelParty" ADD CONSTRAINT "LevelParty_projectId_partyId_fkey" FOREIGN KEY ("projectId", "partyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_projectId_mentionId_fkey" FOREIGN KEY ("projectId", "mentionId") REFERENCES "Mention"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_projectId_revisionId_fkey" FOREIGN KEY ("projectId", "revisionId") REFERENCES "Revision"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Fragment" ADD CONSTRAINT "Fragment_projectId_anchoringId_mentionId_fkey" FOREIGN KEY ("projectId", "anchoringId", "mentionId") REFERENCES "Anchoring"("projectId", "id", "mentionId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Fragment" ADD CONSTRAINT "Fragment_projectId_mentionId_levelOrdinal_fkey" FOREIGN KEY ("projectId", "mentionId", "levelOrdinal") REFERENCES "Level"("projectId", "mentionId", "ordinal") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Fragment" ADD CONSTRAINT "Fragment_projectId_wordPartyId_fkey" FOREIGN KEY ("projectId", "wordPartyId") REFERENCES "Party"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimOrigin" ADD CONSTRAINT "ClaimOrigin_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ClaimOrigin" ADD CONSTRAINT "ClaimOrigin_projectId_fromClaimId_fkey" FOREIGN KEY ("projectId", "fromClaimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_projectId_layerId_fkey" FOREIGN KEY ("projectId", "layerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_projectId_fromClaimId_layerId_fkey" FOREIGN KEY ("projectId", "fromClaimId", "layerId") REFERENCES "Claim"("projectId", "id", "layerId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_projectId_toClaimId_layerId_fkey" FOREIGN KEY ("projectId", "toClaimId", "layerId") REFERENCES "Claim"("projectId", "id", "layerId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Contest" ADD CONSTRAINT "Contest_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Contest" ADD CONSTRAINT "Contest_projectId_originLayerId_fkey" FOREIGN KEY ("projectId", "originLayerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Contest" ADD CONSTRAINT "Contest_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_projectId_contestId_fkey" FOREIGN KEY ("projectId", "contestId") REFERENCES "Contest"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_projectId_originLayerId_fkey" FOREIGN KEY ("projectId", "originLayerId") REFERENCES "Layer"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_projectId_contestId_fkey" FOREIGN KEY ("projectId", "contestId") REFERENCES "Contest"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_projectId_positionId_contestId_fkey" FOREIGN KEY ("projectId", "positionId", "contestId") REFERENCES "Position"("projectId", "id", "contestId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_projectId_claimId_fkey" FOREIGN KEY ("projectId", "claimId") REFERENCES "Claim"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_projectId_contributorId_fkey" FOREIGN KEY ("projectId", "contributorId") REFERENCES "Contributor"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_projectId_undoOfId_fkey" FOREIGN KEY ("projectId", "undoOfId") REFERENCES "Event"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_projectId_eventId_fkey" FOREIGN KEY ("projectId", "eventId") REFERENCES "Event"("projectId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;


