import type { Corpus, CorpusPart, CorpusProject, CorpusSource, ExportedLayer } from "@/lib/formats/corpus/corpus";
import type { Loss } from "@/lib/formats/corpus/losses";

interface Format {
  readonly title: string;
  readonly offsetUnits: readonly string[];
  readonly documentation: string;
}

/** What a card says of an export, whichever format it is in. */
export interface Card {
  readonly project: Pick<CorpusProject, "slug" | "name" | "description" | "guideline">;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly toolVersion: string;
  /** null for all of the project */
  readonly part: CorpusPart | null;
  /** the layers whose claims are in it */
  readonly layers: readonly ExportedLayer[];
  /** how much there is, by what it is called */
  readonly counts: Readonly<Record<string, number>>;
  sources(): AsyncIterable<Pick<CorpusSource, "name" | "sha256"> & { readonly document: CardSource }>;
}

/** A source as a card lists it. */
export interface CardSource {
  readonly title: string;
  readonly publisher: { readonly name: string } | null;
  readonly published: string | null;
  readonly originalUrl: string;
  readonly archiveUrl: string;
  readonly licence: string;
}

const counted = ["texts", "claims", "mentions", "parties", "figures", "relations", "contests"] as const;

/** The card of a corpus in one of the formats that are written from it. */
export const cardOf = ({ project, exportedAt, exportedBy, toolVersion, part, layers, counts, sources }: Corpus): Card =>
  ({ project, exportedAt, exportedBy, toolVersion, part, layers, counts: Object.fromEntries(counted.map((kind) => [kind, counts[kind]])), sources });

// Signs that mean something in Markdown are escaped; a card is to be read as it was meant.
const plain = (text: string) => text.replace(/\s+/gu, " ").trim().replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
const paragraph = (title: string, text: string) => `## ${title}\n\n${text.trim()}\n\n`;

/** The page that tells whoever finds an export what it is: how it was annotated, what it holds and lacks, its sources, how it is cited. */
export async function* dataCard(card: Card, format: Format, losses: readonly Loss[]): AsyncGenerator<string> {
  const { project, part, layers, counts } = card;
  yield heading(card, format);
  if (part !== null) yield paragraph("A part of the project", partLine(part));
  yield paragraph("What it is about", project.description || "The project doesn't say.");
  yield paragraph("How it was annotated", project.guideline || "The project keeps no guideline.");
  yield paragraph("Agreement", "How far annotators agree was not measured for this export.");
  yield paragraph("What there is", `| | |\n|---|---:|\n${Object.entries(counts).map(([kind, count]) => `| ${kind} | ${count} |`).join("\n")}`);
  yield paragraph("Layers", `${layers.map((layer) => `- ${layerLine(layer)}`).join("\n") || "- None."}`);
  yield paragraph("What this format left out", losses.map(({ count, what }) => `- ${count}: ${what}`).join("\n") || "Nothing.");
  yield paragraph("Licences", "The annotations have the licence that the project gives them; where nothing is said of it here or above, ask. Each source has its own, which is said beside it.");
  yield paragraph("Citation", citation(card));
  yield "## Sources\n\n";
  yield* sourceLines(card);
}

function partLine({ kind, title, mentionsElsewhere }: CorpusPart): string {
  if (kind === "contest") return `This is the contest “${plain(title)}” alone: the claims that are placed in it, and the texts that they stand in, whole.`;
  const elsewhere = mentionsElsewhere === 0 ? "" : ` These claims have further mentions in other documents, which are not here: ${mentionsElsewhere}.`;
  return `This is the document “${plain(title)}” alone, with the claims that have a place in it. Contests are named where its claims are placed in them.${elsewhere}`;
}

function layerLine({ kind, name, person }: ExportedLayer): string {
  switch (kind) {
    case "shared": return "The shared layer: what the team works on together.";
    case "adjudicated": return "The adjudicated layer: what was decided of what several people annotated.";
    case "own": return `The own layer of ${plain(person ?? "somebody")}.`;
    case "imported": return `The imported layer “${plain(name)}”.`;
  }
}

function heading({ project, exportedAt, exportedBy, toolVersion }: Card, { title, offsetUnits, documentation }: Format): string {
  const units = offsetUnits.length === 0 ? "" : ` Offsets are counted in: ${offsetUnits.join(", ")}.`;
  return `# ${plain(project.name)}\n\nA corpus of claims and who makes them, written as ${title} by Counterclaim ${toolVersion} on ${exportedAt.slice(0, 10)} for ${plain(exportedBy)}.${units} What stands where is described in the program's ${documentation}.\n\n`;
}

const citation = ({ project: { name, slug }, exportedAt, toolVersion }: Card) =>
  `${plain(name)} (${plain(slug)}), annotated corpus, exported ${exportedAt.slice(0, 10)} with Counterclaim ${toolVersion}. Name the SHA-256 of \`manifest.json\` with it, which stands for every file.`;

async function* sourceLines({ sources }: Card): AsyncGenerator<string> {
  let isEmpty = true;
  for await (const source of sources()) {
    yield sourceLine(source);
    isEmpty = false;
  }
  if (isEmpty) yield "None.\n";
}

function sourceLine({ name, document, sha256 }: { readonly name: string; readonly document: CardSource; readonly sha256: string }): string {
  const { title, publisher, published, originalUrl, archiveUrl, licence } = document;
  const facts = [publisher?.name ?? "", published ?? "", originalUrl, archiveUrl, licence === "" ? "licence not stated" : `licence: ${licence}`].filter(Boolean).map(plain);
  return `- \`${name}\` ${plain(title)}. ${facts.join(". ")}. Text SHA-256 \`${sha256}\`\n`;
}
