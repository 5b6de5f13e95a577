/** Tables of which the native format carries nothing, with the reason. A test compares this list with the database. */
export const excludedTables: Readonly<Record<string, string>> = {
  User: "accounts belong to the installation; authors travel as contributors",
  Session: "a sign-in belongs to the installation",
  Token: "a secret, which belongs to a person and the installation",
  SecondFactor: "a secret, which belongs to a person and the installation",
  RecoveryCode: "a secret, which belongs to a person and the installation",
  Identity: "by which account elsewhere a person signs in to this installation",
  Invitation: "a way into this installation; who took it is exported as the contributor who joined",
  InstallationEvent: "the installation's log; the project's own is exported",
  RateLimit: "counts guesses at passwords",
  IdempotencyKey: "the answers to repeated requests of one person",
  Draft: "private, and not saved",
  Job: "what one person asked for in this installation, and how far it is",
  JobChunk: "the files of jobs, kept for some days",
  ReadingPlace: "where one person stopped reading, which is nobody else's business",
  OriginalChunk: "the bytes are exported as files, originals/<sha256>",
  PublicationAddress: "the address belongs to the installation: a project that is loaded elsewhere isn't published there by that",
  EventSeal: "made again where the events are loaded: their order is this database's own",
  Webhook: "a secret and an address outside, which belong to the installation",
  WebhookDelivery: "messages of this installation to such an address",
  Passage: "derived from the texts; made again when they come in",
  ClaimSearch: "derived from the claims; made again when they come in",
  _prisma_migrations: "which migrations this database has had",
};

const placed = "implied by the place in the list";
const nested = "implied by the record that it stands in";

/** Columns of exported tables that the format does not carry, as "Table.column", with the reason. */
export const excludedColumns: Readonly<Record<string, string>> = {
  "*.projectId": "a file holds one project, which gets a new key where it is loaded",
  "Project.id": "the key in this installation; the project's id in the file is recordId, or this where there is none",
  "Project.slug": "the address in this installation, given at loading",
  "Contributor.userId": "accounts belong to the installation",
  "Contributor.role": "rights are given anew by the owner of the loaded project",
  "Block.revisionId": nested,
  "Block.ordinal": placed,
  "PartyName.partyId": nested,
  "PartyName.ordinal": placed,
  "PartyName.folded": "derived from the name",
  "PartyTenure.partyId": nested,
  "PartyTenure.ordinal": placed,
  "PartySide.partyId": nested,
  "PartySide.ordinal": placed,
  "ClaimParty.claimId": nested,
  "ClaimParty.role": "implied by the list: claimants, targets or invoked",
  "ClaimParty.ordinal": placed,
  "Quantity.claimId": nested,
  "Quantity.ordinal": placed,
  "Mention.claimId": nested,
  "Mention.ordinal": placed,
  "Level.mentionId": nested,
  "Level.ordinal": placed,
  "LevelParty.mentionId": nested,
  "LevelParty.levelOrdinal": nested,
  "LevelParty.ordinal": placed,
  "Anchoring.mentionId": nested,
  "Fragment.anchoringId": nested,
  "Fragment.mentionId": nested,
  "Fragment.ordinal": placed,
  "ClaimOrigin.claimId": nested,
  "AdjudicationClaim.decisionId": nested,
  "AdjudicationClaim.role": "implied by the list: versions or results",
  "Event.xid": "a transaction of this database",
  "Event.actId": "for taking back one's own acts at a screen, which only their author can, in the installation where they were done",
};

/** Columns that the format carries under another name or in another record, as "Definition.property". */
export const renamedColumns: Readonly<Record<string, string>> = {
  "Project.recordId": "Project.id",
  "ClaimParty.partyId": "Claim.claimants",
  "LevelParty.partyId": "Level.partyIds",
};
