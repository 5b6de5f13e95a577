import { uuidv7 } from "uuidv7";
import type { Member } from "@/lib/access/actor";
import { database } from "@/lib/data/database";
import { AppError } from "@/lib/data/failure";
import { askPackage, whileWaiting, type ImportScale } from "@/lib/data/imports/question";
import { namedParties } from "@/lib/data/imports/names";
import { placesIn, wordsOf, type KnownText } from "@/lib/data/imports/texts";
import { instantNow } from "@/lib/data/row";
import { composeImport, type Composed, type TextPlace } from "@/lib/formats/import/composition";
import { PartyBook, type PartyChoice } from "@/lib/formats/import/parties";
import { isBlocked, leftGroups, MOST_LISTED, previewOf, type ImportReport } from "@/lib/formats/import/report";
import type { RoleMap } from "@/lib/formats/reading/labels";
import type { CameText, PackageReading } from "@/lib/formats/reading/package";
import type { Unit } from "@/lib/formats/reading/unit";
import type { ReadName } from "@/lib/formats/registry";
import type { PartyRecord } from "@/lib/parties/record";
import { readPlainSource } from "@/lib/sources/plain-source";
import type { ReadSource } from "@/lib/sources/source";

/** A package to import, and what a person said of it. */
export interface NewImport {
  /** the layer's id, made by the client */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly format: ReadName;
  /** the layer's name; the file's unless given */
  readonly name?: string | undefined;
  /** which label is which part of a claim; the usual names unless given */
  readonly roles?: RoleMap | null | undefined;
  /** a named mapping of the project, in place of `roles` */
  readonly profile?: string | undefined;
  /** the unit of offsets, where the words don't tell it */
  readonly unit?: Unit | null | undefined;
  /** which document is which text, by the text's name */
  readonly documents?: Readonly<Record<string, string>> | undefined;
  readonly parties?: PartyChoice | undefined;
  /** the most bytes that are taken */
  readonly limit: number;
  /** how large it may be, and what reading it may cost; what somebody waits for unless given */
  readonly scale?: ImportScale;
}

/** A text that comes in as a document. */
export interface NewText {
  readonly text: CameText;
  readonly bytes: Uint8Array;
  readonly read: ReadSource;
  readonly documentId: string;
  readonly ids: { readonly revision: string; readonly voice: string };
}

/** Everything that an import would write, and its report. */
export interface ImportPlan extends Composed {
  readonly newTexts: readonly NewText[];
  readonly parties: readonly PartyRecord[];
  readonly report: ImportReport;
}

/** Reads a package and works out what would come of it; writes nothing. Refuses what is no package of the format. */
export async function planImport(member: Member, given: NewImport, signal?: AbortSignal): Promise<ImportPlan> {
  if (given.bytes.length > given.limit) throw new AppError("too_large", `${given.fileName} is larger than ${given.limit / 1024 / 1024} MB, the limit of this installation. Nothing was imported.`);
  const { files, reading } = await readWhole(member, given, signal);
  const known = await placesIn(member, reading.texts, given.documents ?? {});
  const newTexts = isBlocked(reading) ? [] : newTextsIn(reading.texts, known.places);
  const problems = [...reading.problems, ...known.problems];
  return composed(member, given, { files, reading: { ...reading, problems }, known: known.places, newTexts });
}

/** Texts that didn't come along are read with the words of the project's documents. */
async function readWhole(member: Member, { bytes, fileName, format, unit = null, roles = null, documents = {}, scale = whileWaiting }: NewImport, signal?: AbortSignal) {
  const options = { roles, unit, words: {} };
  const first = await askPackage({ bytes, fileName, format, options }, scale, signal);
  const asked = [...first.reading.missing, ...first.reading.sought];
  if (asked.length === 0) return first;
  const words = await wordsOf(member, asked, documents);
  return Object.keys(words).length === 0 ? first : askPackage({ bytes, fileName, format, options: { ...options, words } }, scale, signal);
}

/** The texts that the project hasn't. Two of the same words are one document. */
function newTextsIn(texts: readonly CameText[], known: ReadonlyMap<string, KnownText>): NewText[] {
  const once = new Map<string, NewText>();
  for (const text of texts) {
    const same = once.get(text.text);
    const [made] = known.has(text.name) ? [] : same ? [{ ...same, text }] : newTextOf(text);
    if (made) once.set(same ? `${text.text}\u0000${text.name}` : text.text, made);
  }
  return [...once.values()];
}

/** A text read as a plain text is; none where it has no words. */
function newTextOf(text: CameText): NewText[] {
  if (text.raw === null) return [];
  const bytes = new TextEncoder().encode(text.raw);
  const read = readPlainSource({ bytes, fileName: text.name });
  return read.kind === "read" && read.text === text.text ? [{ text, bytes, read, documentId: uuidv7(), ids: { revision: uuidv7(), voice: uuidv7() } }] : [];
}

interface Found {
  readonly files: number;
  readonly reading: PackageReading;
  readonly known: ReadonlyMap<string, KnownText>;
  readonly newTexts: readonly NewText[];
}

async function composed(member: Member, given: NewImport, found: Found): Promise<ImportPlan> {
  const { projectId, contributorId } = member;
  const { reading, known, newTexts } = found;
  const { acts } = await database().project.findUniqueOrThrow({ where: { id: projectId }, select: { acts: true } });
  const choice = given.parties ?? "layer";
  const book = new PartyBook({ choice, byName: choice === "match" ? await namedParties(member, reading.texts) : new Map(), layerId: given.id, contributorId, now: instantNow() });
  const places = new Map<string, TextPlace>([...known, ...newTexts.map(({ text, documentId, ids, read }): [string, TextPlace] => [text.name, { documentId, revisionId: ids.revision, voicePartyId: ids.voice, text: read.text, excluded: [] }])]);
  const texts = isBlocked(reading) ? [] : reading.texts;
  const made = composeImport({ texts, links: isBlocked(reading) ? [] : reading.links, places, book, layerId: given.id, contributorId, now: instantNow(), acts });
  return { ...made, newTexts, parties: book.made, report: reportOf(given, found, made, book) };
}

function reportOf({ format }: NewImport, { files, reading, known, newTexts }: Found, { claims, relations, left }: Composed, book: PartyBook): ImportReport {
  const { texts, links, units, labels, unread, problems, missing, ambiguous } = reading;
  const mentions = claims.flatMap((claim) => claim.mentions);
  const fragments = mentions.reduce((sum, { anchorings }) => sum + (anchorings[0]?.fragments.length ?? 0), 0);
  const sum = (count: (text: CameText) => number) => texts.reduce((total, text) => total + count(text), 0);
  return {
    format, read: { files, texts: texts.length + missing.length, claims: sum(({ mentions: list }) => list.length), relations: sum(({ relations: list }) => list.length) + links.length },
    kept: { newTexts: new Set(newTexts.map(({ documentId }) => documentId)).size, knownTexts: known.size, claims: claims.length, mentions: mentions.length, fragments, relations: relations.length, partiesMade: book.made.length, partiesMatched: book.matched },
    left: leftGroups([...reading.left, ...left]), units, labels, preview: previewOf(reading), unread: unread.slice(0, MOST_LISTED), problems, missing, ambiguous,
    texts: texts.slice(0, MOST_LISTED).map(({ name, title, text, mentions: list, unit, isMade = false }) => ({ name, title: title || name, length: text.length, claims: list.length, unit, documentId: known.get(name)?.documentId ?? null, isMade })),
  };
}
