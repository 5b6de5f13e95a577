import { within, type ClaimRange } from "@/lib/data/claims/ranges";
import { uuid, type CopyBytes } from "@/lib/data/copying";
import { flag, float, instant, instantOrNull, piece, text, textOrNull, whole, wholeOrNull, word, wordOrNull } from "@/lib/data/json-pieces";
import { copied, Field, uuidOfKey, type RowBytes } from "@/lib/data/row-bytes";
import type { ByteWriter } from "@/lib/text/byte-writer";

// The line of a claim in the native format, from pieces of JSON that the database writes (lib/data/json-pieces). Between them
// stand what lies in other tables, offsets in code points, which its text has to tell, and numbers with a point, which
// PostgreSQL writes in another form. A test compares each line with that of the record.

/** The columns of each table; the first is the id that the row belongs to. Ids and numbers that only lead to others come in the database's own form. */
const lineColumns = {
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
  party: [`"claimId"`, `left("role"::text, 1)`, word("partyId")],
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

type LineTables = Readonly<Record<keyof typeof lineColumns, RowBytes>>;

/** The claims of a range, with all that lies in other tables, as pieces of lines. */
export async function readLineTables(copy: CopyBytes, projectId: string, among: ClaimRange): Promise<LineTables> {
  const own = `"projectId" = ${uuid(projectId)}`;
  const range = (column: string) => within(column, among);
  // A list of ids leads through an index in one go; a join looks each of them up.
  const mentions = `"mentionId" = ANY(ARRAY(SELECT "id" FROM "Mention" WHERE ${own} AND ${range("claimId")}))`;
  const anchorings = `"anchoringId" = ANY(ARRAY(SELECT "id" FROM "Anchoring" WHERE ${own} AND ${mentions}))`;
  const rows: Readonly<Record<keyof typeof lineColumns, string>> = {
    claim: `"Claim" WHERE ${own} AND ${range("id")} ORDER BY "id"`,
    party: `"ClaimParty" WHERE ${own} AND ${range("claimId")} ORDER BY "claimId", "ordinal"`,
    quantity: `"Quantity" WHERE ${own} AND ${range("claimId")} ORDER BY "claimId", "ordinal"`,
    origin: `"ClaimOrigin" WHERE ${own} AND ${range("claimId")} ORDER BY "claimId", "fromClaimId"`,
    mention: `"Mention" WHERE ${own} AND ${range("claimId")} ORDER BY "claimId", "ordinal"`,
    level: `"Level" WHERE ${own} AND ${mentions} ORDER BY "mentionId", "ordinal"`,
    levelParty: `"LevelParty" WHERE ${own} AND ${mentions} ORDER BY "mentionId", "levelOrdinal", "ordinal"`,
    anchoring: `"Anchoring" WHERE ${own} AND ${mentions} ORDER BY "mentionId", "createdAt", "id"`,
    fragment: `"Fragment" WHERE ${own} AND ${anchorings} ORDER BY "anchoringId", "ordinal"`,
  };
  const names = Object.keys(lineColumns) as (keyof typeof lineColumns)[];
  const found = await copy(names.map((name) => `SELECT ${lineColumns[name].join(", ")} FROM ${rows[name]}`));
  return Object.fromEntries(names.map((name, index) => [name, found[index]!])) as LineTables;
}

/** Counts an offset of a revision's text in code points. Refuses (RangeError) one that the text hasn't. */
export type CodePoints = (revisionId: string) => (offset: number) => number;

/** The lines of claims that were read at once. */
export class ClaimLines {
  readonly #fields: Readonly<Record<keyof typeof lineColumns, Field>>;
  readonly #names = new Map<string, string>();

  constructor(readonly tables: LineTables) {
    this.#fields = Object.fromEntries(Object.entries(tables).map(([name, { bytes }]) => [name, new Field(bytes)])) as Record<keyof typeof lineColumns, Field>;
  }

  /** The claims by their keys, in order. */
  keys(): string[] {
    return [...this.tables.claim.keys()];
  }

  /** The revisions that claims stand on. */
  revisionsOf(keys: readonly string[]): string[] {
    const { mention, anchoring } = this.tables;
    const found = new Set<string>();
    for (const key of keys) {
      for (let [row, end] = mention.of(key); row < end; row++) {
        const [from, to] = anchoring.of(this.#open("mention", row).next().key);
        for (let place = from; place < to; place++) found.add(this.#open("anchoring", place).next().next().key);
      }
    }
    return [...found].map((key) => this.#nameOf(key));
  }

  /** Writes the line of a claim with its end. */
  write(to: ByteWriter, key: string, codePoints: CodePoints): void {
    const claim = this.#open("claim", this.tables.claim.of(key)[0]);
    const next = () => copied(to, claim.next());
    next();
    this.#parties(to, key, "c");
    next();
    this.#parties(to, key, "i");
    next();
    this.#each(to, "mention", key, (field) => this.#mention(to, field, codePoints));
    next();
    this.#each(to, "origin", key, (field) => copied(to, field.next()));
    next();
    this.#each(to, "quantity", key, (field) => quantity(to, field));
    next();
    this.#parties(to, key, "t");
    next();
    to.sign(LINE_END);
  }

  #open(name: keyof typeof lineColumns, row: number): Field {
    return this.#fields[name].open(this.tables[name].at(row));
  }

  // Revisions are named again and again.
  #nameOf(key: string): string {
    const known = this.#names.get(key) ?? uuidOfKey(key);
    this.#names.set(key, known);
    return known;
  }

  #each(to: ByteWriter, name: keyof typeof lineColumns, key: string, write: (field: Field) => void): void {
    const [from, end] = this.tables[name].of(key);
    for (let row = from; row < end; row++) {
      if (row > from) to.sign(COMMA);
      write(this.#open(name, row));
    }
  }

  #parties(to: ByteWriter, key: string, role: "c" | "i" | "t"): void {
    this.#chosen(to, "party", key, (field) => field.next().key === role);
  }

  // Of the rows of a key, the last column of those that are chosen.
  #chosen(to: ByteWriter, name: "party" | "levelParty", key: string, isChosen: (field: Field) => boolean): void {
    let isFirst = true;
    for (let [row, end] = this.tables[name].of(key); row < end; row++) {
      const field = this.#open(name, row);
      if (!isChosen(field)) continue;
      if (!isFirst) to.sign(COMMA);
      copied(to, field.next());
      isFirst = false;
    }
  }

  #mention(to: ByteWriter, field: Field, codePoints: CodePoints): void {
    const key = field.next().key;
    to.ascii(`{"anchorings":[`);
    this.#each(to, "anchoring", key, (place) => this.#anchoring(to, place, codePoints));
    copied(to, field.next());
    this.#each(to, "level", key, (level) => this.#level(to, level, key));
    copied(to, field.next());
  }

  #level(to: ByteWriter, field: Field, mention: string): void {
    const ordinal = field.next().integer;
    to.ascii(`{"partyIds":[`);
    this.#chosen(to, "levelParty", mention, (party) => party.next().integer === ordinal);
    copied(to, field.next());
  }

  #anchoring(to: ByteWriter, field: Field, codePoints: CodePoints): void {
    const key = field.next().key;
    const count = codePoints(this.#nameOf(field.next().key));
    copied(to, field.next());
    this.#each(to, "fragment", key, (fragment) => {
      const end = fragment.next().integer;
      const start = fragment.next().integer;
      to.ascii(`{"codePointEnd":`);
      to.digits(count(end));
      to.ascii(`,"codePointStart":`);
      to.digits(count(start));
      to.ascii(`,"end":`);
      to.digits(end);
      copied(to, fragment.next());
    });
    copied(to, field.next());
    number(to, field.next());
    copied(to, field.next());
  }
}

const [COMMA, LINE_END] = [0x2c, 0x0a];

function quantity(to: ByteWriter, field: Field): void {
  copied(to, field.next());
  number(to, field.next());
  to.ascii(`,"min":`);
  number(to, field.next());
  copied(to, field.next());
  number(to, field.next());
  copied(to, field.next());
}

const number = (to: ByteWriter, field: Field) => to.ascii(field.isEmpty ? "null" : JSON.stringify(Number(field.key)));
