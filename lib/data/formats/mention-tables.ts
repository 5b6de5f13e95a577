import { ahead } from "@/lib/data/ahead";
import { readRows, type Cells, type Rows } from "@/lib/data/claims/cells";
import { columns, levelOf, mentionOf, spanOf } from "@/lib/data/claims/columns";
import { uuid, uuids } from "@/lib/data/copying";
import { inTextOrder } from "@/lib/data/formats/mentions";
import { readEveryName, type NameParty, type Sight } from "@/lib/data/formats/names";
import { listedTexts, standingMentions, type ListedText } from "@/lib/data/formats/texts";
import type { NamedParty, TableMention, TableText } from "@/lib/formats/corpus/corpus";
import { resolved } from "@/lib/parties/merge";
import { OffsetConverter } from "@/lib/text/offsets";
import { inWeighedParts } from "@/lib/text/parts";

// How many mentions are read at once (those of one text, if it has more), and how many such parts ahead of the one that is written.
const TAKE = 500;
const DEPTH = 1;

/** The mentions of each text that goes along, as a table has them: in the order of texts, and in text order. */
export async function* readMentionTable(sight: Sight): AsyncGenerator<TableText> {
  const name = await readEveryName(sight);
  for await (const part of ahead(parts(sight), DEPTH, (texts) => readPart(sight, texts))) {
    for (const { id, name: textName, document } of part.texts) yield { name: textName, documentId: document.id, revisionId: id, mentions: inTextOrder(mentionsIn(sight, part, { id, name })) };
  }
}

/** The texts in order, as many at a time as don't have too many mentions together. */
async function* parts(sight: Sight): AsyncGenerator<ListedText[]> {
  for await (const page of listedTexts(sight)) yield* inWeighedParts(page, TAKE, ({ mentions }) => mentions);
}

interface Part extends Readonly<Record<"words" | "claimants" | "levels" | "levelParties" | "spans", Rows>> {
  readonly texts: readonly ListedText[];
  /** by revision: the place, and the mention that has it */
  readonly mentions: Rows;
}

async function readPart(sight: Sight, texts: readonly ListedText[]): Promise<Part> {
  const revisionIds = texts.map(({ id }) => id);
  const { mentions } = await readRows(sight.copy, standingMentions(sight, texts), { mentions: { columns: [`"revisionId"`, `"placeId"`, ...columns.mention], rows: `FROM standing ORDER BY "revisionId"` } });
  const places = revisionIds.flatMap((id) => mentions.of(id));
  return { texts, mentions, ...(await readUnder(sight, revisionIds, places)) };
}

/** The words of the texts, and what hangs on these mentions and their places. */
function readUnder({ copy, projectId }: Sight, revisionIds: readonly string[], places: readonly Cells[]) {
  const own = (column: string, ids: readonly string[]) => `"projectId" = ${uuid(projectId)} AND "${column}" = ANY(${uuids(ids)})`;
  const among = (column: string, index: number) => own(column, [...new Set(places.map((cells) => cells[index]!))]);
  return readRows(copy, "", {
    words: { columns: [`"id"`, `"text"`], rows: `FROM "Revision" WHERE ${own("id", revisionIds)}` },
    spans: { columns: columns.span, rows: `FROM "Fragment" WHERE ${among("anchoringId", 1)} ORDER BY "anchoringId", "ordinal"` },
    claimants: { columns: columns.party, rows: `FROM "ClaimParty" WHERE ${among("claimId", 2)} AND "role" = 'claimant' ORDER BY "claimId", "ordinal"` },
    levels: { columns: columns.level, rows: `FROM "Level" WHERE ${among("mentionId", 3)} ORDER BY "mentionId", "ordinal"` },
    levelParties: { columns: columns.levelParty, rows: `FROM "LevelParty" WHERE ${among("mentionId", 3)} ORDER BY "mentionId", "levelOrdinal", "ordinal"` },
  });
}

function mentionsIn(sight: Sight, part: Part, { id, name }: { id: string; name: NameParty }): TableMention[] {
  const converter = new OffsetConverter(part.words.of(id)[0]![1]!);
  return part.mentions.of(id).map(([, placeId, ...cells]) => {
    const { id: mentionId, mode, reported, documentStance, suppliedReading, createdAt, contributorId } = mentionOf(cells, { anchorings: [], levels: [] });
    const claimId = cells[0]!;
    return {
      id: mentionId, claimId, mode, reported, documentStance, suppliedReading, createdAt, author: sight.people.get(contributorId) ?? "", levels: levelsOf(sight, part, { claimId, mentionId, name }),
      fragments: part.spans.of(placeId!).map(spanOf).map(({ role, levelOrdinal, start, end, quote, wordPartyId }) => ({
        role, level: levelOrdinal, start, end, codePointStart: converter.toCodePoint(start), codePointEnd: converter.toCodePoint(end), quote, wordOf: wordPartyId === null ? null : name(wordPartyId),
      })),
    };
  });
}

function levelsOf({ resolve }: Sight, { claimants, levels, levelParties }: Part, { claimId, mentionId, name }: { claimId: string; mentionId: string; name: NameParty }): TableMention["levels"] {
  const outer = levelParties.of(mentionId);
  const named = (ids: readonly string[]): NamedParty[] => resolved(ids, resolve).map(name);
  return levels.of(mentionId).map((cells, ordinal) => {
    const { sourceKind, stance, partyIds } = levelOf(cells, outer);
    return { sourceKind, stance, parties: named(ordinal === 0 ? claimants.of(claimId).map(([, , id]) => id!) : partyIds) };
  });
}
