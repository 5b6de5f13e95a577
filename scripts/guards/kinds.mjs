// What counts as a guard, and what stands in its place where it is removed. `guards` is what tests/setup/unguarded.ts gives.

/** @typedef {"membership" | "right" | "sight" | "pointer"} GuardKind */
/** @typedef {{ kind: GuardKind, without: (args: string[]) => string }} Removal */

/** @type {(kind: GuardKind, ...names: string[]) => (without: Removal["without"]) => [string, Removal][]} */
const each = (kind, ...names) => (without) => names.map((name) => [name, { kind, without }]);
const nothing = () => "undefined";
const yes = () => "true";

/**
 * The functions that guard something, by name, each with the expression that a call is replaced by.
 * @type {ReadonlyMap<string, Removal>}
 */
export const guardCalls = new Map([
  // Whoever asks is let in: as an owner, where they are no member.
  ...each("membership", "memberOf", "readerOf")(([actor, project]) => `guards.anyMember(${actor}, ${project})`),
  ...each("right", "demand", "demandNoToken", "demandAdministration", "demandWriting", "demandWholeSight", "demandPassword", "demandBoth")(nothing),
  ...each("right", "may", "mayIn")(yes),
  ...each("right", "abilities")(() => "({ change: true })"),
  ...each("sight", "demandVisible", "demandOpenLayer", "demandLayerFits", "demandFitting", "demandNotImported", "demandCommonClaims")(nothing),
  ...each("sight", "holds", "madeInSeenLayer", "seesLayer", "isCommonLayer", "seesEverything")(yes),
  ...each("sight", "claimsSeen", "relationsSeen", "madeVisible", "partiesSeen")(() => "({})"),
  ...each("sight", "claimsSeenSql", "partiesSeenSql", "madeVisibleSql")(() => "guards.everyRow()"),
  ...each("sight", "readSeenLayers", "readSeenWithDeleted", "readCommonLayers")(([member]) => `guards.allLayers(${member})`),
  ...each("sight", "readShownLayers")(([member, asked]) => `guards.allLayers(${member}, ${asked ?? "undefined"})`),
  ...each("sight", "readSightsWithDeleted")(([members]) => `Promise.all((${members}).map((each) => guards.allLayers(each)))`),
  ...each("sight", "visibleLayers", "layersWithDeleted")(([member]) => `guards.allLayerRecords(${member})`),
  ...each("sight", "seenOf")(([, rows]) => `[...${rows}]`),
  ...each("sight", "blindnessOf", "blindSince")(() => "null"),
  ...each("pointer", "demandFound", "demandKnown", "demandThere", "demandPeople", "demandDocuments")(nothing),
]);

/** Properties of an aggregate that guard it, each with the expression that its value is replaced by. */
export const guardProperties = new Map([
  ["visible", { kind: "sight", isFunction: true, without: "true" }],
  ["layerOf", { kind: "sight", isFunction: true, without: '"no layer"' }],
  ["change", { kind: "right", isFunction: false, without: '"project.read"' }],
]);

/** Refusals about who asks, wherever they are thrown. */
export const refusalCodes = new Set(["forbidden", "unauthenticated", "foreign_origin"]);
