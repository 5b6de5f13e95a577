import type { Corpus, CorpusSource } from "@/lib/formats/corpus/corpus";
import type { Loss } from "@/lib/formats/corpus/losses";

interface Format {
  readonly title: string;
  readonly offsetUnits: readonly string[];
  readonly documentation: string;
}

// Signs that mean something in Markdown are escaped; a card is to be read as it was meant.
const plain = (text: string) => text.replace(/\s+/gu, " ").trim().replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
const paragraph = (title: string, text: string) => (text.trim() === "" ? "" : `## ${title}\n\n${text.trim()}\n\n`);

/** The page that tells whoever finds an export what it is: how it was annotated, what it holds and lacks, its sources. */
export async function* dataCard(corpus: Corpus, format: Format, losses: readonly Loss[]): AsyncGenerator<string> {
  yield heading(corpus, format);
  yield paragraph("What it is about", corpus.project.description);
  yield paragraph("How it was annotated", corpus.project.guideline);
  yield countsTable(corpus);
  yield paragraph("What this format left out", losses.map(({ count, what }) => `- ${count}: ${what}`).join("\n") || "Nothing.");
  yield "## Sources\n\n";
  for await (const source of corpus.sources()) yield sourceLine(source);
}

function heading({ project, exportedAt, exportedBy, toolVersion }: Corpus, { title, offsetUnits, documentation }: Format): string {
  const units = offsetUnits.length === 0 ? "" : ` Offsets are counted in: ${offsetUnits.join(", ")}.`;
  return `# ${plain(project.name)}\n\nA corpus of claims and who makes them, written as ${title} by Counterclaim ${toolVersion} on ${exportedAt.slice(0, 10)} for ${plain(exportedBy)}.${units} What stands where is described in the program's ${documentation}.\n\nTo cite it, name the project, the date above and the SHA-256 of \`manifest.json\`.\n\n`;
}

function countsTable({ counts }: Corpus): string {
  const rows = (["texts", "claims", "mentions", "parties", "figures", "relations", "contests"] as const).map((kind) => `| ${kind} | ${counts[kind]} |`);
  return `## What there is\n\n| | |\n|---|---:|\n${rows.join("\n")}\n\nHow far annotators agree is not measured here.\n\n`;
}

function sourceLine({ name, document, sha256 }: CorpusSource): string {
  const { title, publisher, published, originalUrl, archiveUrl, licence } = document;
  const facts = [publisher?.name ?? "", published ?? "", originalUrl, archiveUrl, licence === "" ? "licence not stated" : `licence: ${licence}`].filter(Boolean).map(plain);
  return `- \`${name}\` ${plain(title)}. ${facts.join(". ")}. Text SHA-256 \`${sha256}\`\n`;
}
