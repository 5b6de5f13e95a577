import type { Problems } from "@/lib/formats/reading/reading";
import type { Span } from "@/lib/text/span";

interface Line {
  readonly id: string;
  readonly line: number;
}
export interface TextBound extends Line {
  readonly type: string;
  /** as the file counts */
  readonly spans: readonly Span[];
  readonly words: string;
}
export interface EventLine extends Line {
  readonly type: string;
  readonly trigger: string;
  readonly roles: readonly { readonly role: string; readonly id: string }[];
}
export interface AttributeLine extends Line {
  readonly name: string;
  readonly of: string;
  readonly value: string | null;
}
export interface RelationLine extends Line {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
export interface NoteLine extends Line {
  readonly of: string;
  readonly words: string;
}

/** The lines of an .ann file by kind. Equivalences and normalisations are counted only. */
export interface AnnLines {
  readonly spans: Map<string, TextBound>;
  readonly events: Map<string, EventLine>;
  readonly attributes: readonly AttributeLine[];
  readonly relations: readonly RelationLine[];
  readonly notes: readonly NoteLine[];
  readonly ignored: Map<string, number>;
}

const patterns = {
  T: /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/s,
  E: /^(E\S+)\t(\S+):(T\S+)((?: \S+:[TE]\S+)*) ?$/,
  A: /^([AM]\S+)\t(\S+) ([TER]\S+)(?: (\S+))?$/,
  R: /^(R\S+)\t(\S+) \S+:([TE]\S+) \S+:([TE]\S+)\s*$/,
  "#": /^(#\S+)\t\S+ (\S+)\t(.*)$/s,
} as const;

/** Reads an .ann file line by line, after brat's description of the format. Lines end at "\n" alone. */
export function annLines(ann: string, problems: Problems): AnnLines {
  const found = { spans: new Map<string, TextBound>(), events: new Map<string, EventLine>(), attributes: [] as AttributeLine[], relations: [] as RelationLine[], notes: [] as NoteLine[], ignored: new Map<string, number>() };
  const ids = new Map<string, number>();
  ann.split("\n").forEach((words, index) => {
    const line = index + 1;
    const text = words.endsWith("\r") ? words.slice(0, -1) : words;
    if (text === "") return;
    const id = /^\S+/.exec(text)?.[0] ?? "";
    if (id !== "*" && ids.has(id)) problems.add(line, `${id} is there already, on line ${ids.get(id)}`);
    ids.set(id, line);
    take(text, line, found, problems);
  });
  return found;
}

type Found = { spans: Map<string, TextBound>; events: Map<string, EventLine>; attributes: AttributeLine[]; relations: RelationLine[]; notes: NoteLine[]; ignored: Map<string, number> };

function take(text: string, line: number, found: Found, problems: Problems): void {
  const kind = text.startsWith("M") ? "A" : text[0]!;
  if (kind === "*" || kind === "N") return void found.ignored.set(kind, (found.ignored.get(kind) ?? 0) + 1);
  if (!(kind in patterns)) return problems.add(line, `${JSON.stringify(text.slice(0, 20))} is no line of brat's standoff format`);
  const parts = patterns[kind as keyof typeof patterns].exec(text) as [string, string, string, string, string] | null;
  if (!parts) return problems.add(line, `is not as brat writes a line that begins with ${kind}`);
  const [, id, first, second, third] = parts;
  if (kind === "T") found.spans.set(id, { id, line, type: first, spans: spansOf(second), words: third });
  else if (kind === "E") found.events.set(id, { id, line, type: first, trigger: second, roles: rolesOf(third) });
  else if (kind === "A") found.attributes.push({ id, line, name: first, of: second, value: third ?? null });
  else if (kind === "R") found.relations.push({ id, line, type: first, from: second, to: third });
  else found.notes.push({ id, line, of: first, words: second });
}

const spansOf = (offsets: string): Span[] => offsets.split(";").map((span) => {
  const [start, end] = span.split(" ").map(Number) as [number, number];
  return { start, end };
});

// brat numbers a role that is there more than once: Source, Source2, Source3.
const rolesOf = (words: string) => words.split(" ").filter(Boolean).map((word) => {
  const [role, id] = word.split(":") as [string, string];
  return { role: role.replace(/\d+$/, ""), id };
});
