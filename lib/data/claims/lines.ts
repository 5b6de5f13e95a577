import type { Cells, Rows } from "@/lib/data/claims/cells";

// The line of a claim in the native format, from pieces of JSON that the database writes. Between them stand what lies in
// other tables, offsets in code points, which its text has to tell, and numbers with a point, which PostgreSQL writes in
// another form. The keys stand in the order of canonical JSON; a test compares each line with that of the record.

/** What the database writes after a key. */
const word = (column: string) => `'"' || "${column}" || '"'`;
const wordOrNull = (column: string) => `coalesce('"' || "${column}" || '"', 'null')`;
const text = (column: string) => `to_json("${column}")::text`;
const textOrNull = (column: string) => `coalesce(to_json("${column}")::text, 'null')`;
const whole = (column: string) => `"${column}"`;
const wholeOrNull = (column: string) => `coalesce("${column}"::text, 'null')`;
const flag = (column: string) => `coalesce("${column}"::text, 'null')`;
// JSON has instants without noughts at their end: a tenth of a millisecond more keeps all three digits, and is cut off again.
const instantOf = (column: string) => `left(to_json(("${column}" + interval '0.0001 s') AT TIME ZONE 'UTC')::text, 24) || 'Z"'`;
const instant = (column: string) => instantOf(column);
const instantOrNull = (column: string) => `coalesce(${instantOf(column)}, 'null')`;

const quoted = (words: string) => `'${words}'`;

/** One piece: the words of the template as they are, with what the database writes between them. */
const piece = (words: TemplateStringsArray, ...written: string[]): string => words.flatMap((each, index) => [...(each === "" ? [] : [quoted(each)]), ...(written[index] === undefined ? [] : [written[index]])]).join(" || ");

const float = (column: string) => `coalesce("${column}"::text, '')`;

/** The columns of each table; the first is the id that the row belongs to. */
export const lineColumns = {
  claim: [
    `"id"`,
    piece`{"act":${text("act")},"attribution":${word("attribution")},"certainty":${word("certainty")},"claimants":[`,
    piece`],"contributorId":${word("contributorId")},"createdAt":${instant("createdAt")},"deletedAt":${instantOrNull("deletedAt")},"event":${textOrNull("event")},"id":${word("id")},"invoked":[`,
    piece`],"layerId":${word("layerId")},"mentions":[`,
    piece`],"note":${text("note")},"objectClaimId":${wordOrNull("objectClaimId")},"objectKind":${word("objectKind")},"objectText":${text("objectText")},"origins":[`,
    piece`],"polarity":${word("polarity")},"proposition":${text("proposition")},"quantities":[`,
    piece`],"record":"claim","said":${textOrNull("said")},"targets":[`,
    piece`],"version":${whole("version")}}`,
  ],
  party: [`"claimId"`, `"role"`, word("partyId")],
  quantity: [
    `"claimId"`,
    piece`{"approximate":${flag("approximate")},"area":${text("area")},"asOf":${textOrNull("asOf")},"cumulative":${flag("cumulative")},"max":`, float("max"), float("min"),
    piece`,"outcome":${text("outcome")},"period":${text("period")},"population":${text("population")},"qualifier":${text("qualifier")},"unit":${text("unit")},"value":`, float("value"),
    piece`,"whose":${wordOrNull("whose")}}`,
  ],
  origin: [`"claimId"`, piece`{"fromClaimId":${word("fromClaimId")},"fromVersion":${whole("fromVersion")},"why":${word("why")}}`],
  mention: [
    `"claimId"`, `"id"`,
    piece`],"contributorId":${word("contributorId")},"createdAt":${instant("createdAt")},"documentId":${word("documentId")},"documentStance":${word("documentStance")},"id":${word("id")},"levels":[`,
    piece`],"made":${word("made")},"mode":${word("mode")},"reported":${textOrNull("reported")},"suppliedReading":${text("suppliedReading")}}`,
  ],
  level: [`"mentionId"`, `"ordinal"`, piece`],"sourceKind":${word("sourceKind")},"stance":${wordOrNull("stance")}}`],
  levelParty: [`"mentionId"`, `"levelOrdinal"`, word("partyId")],
  anchoring: [
    `"mentionId"`, `"id"`, `"revisionId"`,
    piece`{"contributorId":${word("contributorId")},"createdAt":${instant("createdAt")},"fragments":[`,
    piece`],"id":${word("id")},"method":${word("method")},"revisionId":${word("revisionId")},"score":`, float("score"),
    piece`,"state":${word("state")}}`,
  ],
  fragment: [
    `"anchoringId"`, `"end"`, `"start"`,
    piece`,"levelOrdinal":${wholeOrNull("levelOrdinal")},"prefix":${text("prefix")},"quote":${text("quote")},"role":${word("role")},"start":${whole("start")},"suffix":${text("suffix")},"wordPartyId":${wordOrNull("wordPartyId")}}`,
  ],
} as const;

/** The rows of some claims, table by table. */
export type LineTables = Readonly<Record<"claims" | "parties" | "quantities" | "origins" | "mentions" | "levels" | "levelParties" | "anchorings" | "fragments", Rows>>;

/** Counts an offset of a revision's text in code points. Refuses (RangeError) one that the text hasn't. */
export type CodePoints = (revisionId: string) => (offset: number) => number;

/** The revisions that a claim stands on. */
export const revisionsOfRows = ({ mentions, anchorings }: LineTables, claimId: string): string[] =>
  mentions.of(claimId).flatMap(([, id]) => anchorings.of(id!).map(([, , revisionId]) => revisionId!));

/** The line of one of these claims, without its end. */
export function claimLine(tables: LineTables, id: string, codePoints: CodePoints): string {
  const [, act, contributor, layer, note, polarity, record, version] = tables.claims.of(id)[0]!;
  const parties = tables.parties.of(id);
  const named = (role: string) => joined(parties, ([, own, party]) => (own === role ? party! : ""));
  const mentions = joined(tables.mentions.of(id), (mention) => mentionPiece(tables, mention, codePoints));
  return `${act}${named("claimant")}${contributor}${named("invoked")}${layer}${mentions}${note}${joined(tables.origins.of(id), ([, origin]) => origin!)}${polarity}${joined(tables.quantities.of(id), quantityPiece)}${record}${named("target")}${version}`;
}

const quantityPiece = ([, approximate, max, min, outcome, value, whose]: Cells) => `${approximate}${number(max)},"min":${number(min)}${outcome}${number(value)}${whose}`;

function mentionPiece(tables: LineTables, [, id, contributor, made]: Cells, codePoints: CodePoints): string {
  const anchorings = joined(tables.anchorings.of(id!), (anchoring) => anchoringPiece(tables, anchoring, codePoints));
  const parties = tables.levelParties.of(id!);
  const levels = joined(tables.levels.of(id!), ([, ordinal, kind]) => `{"partyIds":[${joined(parties, ([, level, party]) => (level === ordinal ? party! : ""))}${kind}`);
  return `{"anchorings":[${anchorings}${contributor}${levels}${made}`;
}

function anchoringPiece({ fragments }: LineTables, [, id, revisionId, contributor, method, score, state]: Cells, codePoints: CodePoints): string {
  const count = codePoints(revisionId!);
  const pieces = joined(fragments.of(id!), ([, end, start, level]) => `{"codePointEnd":${count(Number(end))},"codePointStart":${count(Number(start))},"end":${end}${level}`);
  return `${contributor}${pieces}${method}${number(score)}${state}`;
}

const number = (cell: string | undefined) => (cell === "" ? "null" : JSON.stringify(Number(cell)));

/** The pieces of the rows with commas between them; a row that has none is passed over. */
function joined(rows: readonly Cells[], pieceOf: (row: Cells) => string): string {
  let all = "";
  for (const row of rows) {
    const one = pieceOf(row);
    if (one !== "") all += all === "" ? one : `,${one}`;
  }
  return all;
}
