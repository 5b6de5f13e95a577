import { labelsOf, sentencesOf, tokenRoles, type Labels, type Sentence, type Token, type TokenRole } from "@/lib/formats/conll/tokens";
import type { Corpus, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { jsonLine, type ExportFile } from "@/lib/formats/corpus/writer";

/** CoNLL: for each text a file with one token on each line, its place, and a column of BIO labels for each part of a claim. */
export async function* writeConll(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  for await (const text of corpus.texts()) yield { name: `${text.name}.conll`, pieces: columns(text, losses) };
}

/** Tokens and labels as JSON, one line for each line of a text, in the layout of CofeNet's corpora; where two parts would be on one token, content gives way. */
export async function* writeBioJsonl(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  yield { name: "tokens.jsonl", pieces: lines(corpus, losses) };
}

interface Labelled {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly labels: Readonly<Record<TokenRole, Labels>>;
}

function labelled(text: CorpusText, losses: Losses): Labelled {
  const sentences = sentencesOf(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  losses.add("roles", text.mentions.reduce((sum, { fragments }) => sum + fragments.filter(({ role }) => role === "hedge" || role === "loaded").length, 0));
  const [source, cue, content] = tokenRoles.map((role) => labelsOf(text, tokens, role, losses)) as [Labels, Labels, Labels];
  return { sentences, tokens, labels: { source, cue, content } };
}

async function* columns(text: CorpusText, losses: Losses): AsyncGenerator<string> {
  const { sentences, labels } = labelled(text, losses);
  const title = text.document.title.replace(/\s+/gu, " ");
  yield `# newdoc id = ${text.name}\n# title = ${title}\n# columns = token, start, end, ${tokenRoles.join(", ")}\n`;
  for (const { tokens, first } of sentences) {
    const rows = tokens.map(({ word, start, end }, index) => [word, start, end, ...tokenRoles.map((role) => withRole(labels[role].marks[first + index]!, role))].join("\t"));
    yield `\n${rows.join("\n")}\n`;
  }
}

const withRole = (label: string, role: TokenRole) => (label === "O" ? label : `${label}-${role}`);

async function* lines(corpus: Corpus, losses: Losses): AsyncGenerator<string> {
  for await (const text of corpus.texts()) yield* linesOf(text, losses);
}

function* linesOf(text: CorpusText, losses: Losses): Generator<string> {
  const { tokens, labels } = labelled(text, losses);
  const startsLine = (index: number) => index === 0 || text.text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes("\n");
  const runs = new Map(text.mentions.map(({ id }) => [id, 0]));
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && !startsLine(to)) to++;
    const line = runsAnew(Array.from({ length: to - from }, (_, index) => partAt(labels, from + index, losses)));
    const begun = line.flatMap((part) => (part?.isFirst ? [part] : []));
    for (const { role, of } of begun) if (role === "content") for (const id of of) runs.set(id, runs.get(id)! + 1);
    yield inJson(text, { tokens: tokens.slice(from, to), labels: line.map(labelOf), mentions: begun.map(({ of }) => of) });
    from = to;
  }
  losses.add("runs", [...runs.values()].filter((count) => count > 1).length);
  losses.add("unlabelled", [...runs.values()].filter((count) => count === 0).length);
}

interface Part {
  readonly role: TokenRole;
  readonly isFirst: boolean;
  /** the mentions that it is a part of */
  readonly of: readonly string[];
}

/** The part that a token is labelled as, of the three: source and cue come before the content around them. */
function partAt(labels: Labelled["labels"], index: number, losses: Losses): Part | null {
  const [role, ...others] = tokenRoles.filter((each) => labels[each].marks[index] !== "O");
  losses.add("labels", others.length);
  return role === undefined ? null : { role, isFirst: labels[role].marks[index] === "B", of: labels[role].of[index]! };
}

// What goes on after another role's tokens, or on another line, begins anew: an "I" without its "B" is none.
const runsAnew = (parts: readonly (Part | null)[]): (Part | null)[] => parts.map((own, index) => (own === null || own.isFirst || parts[index - 1]?.role === own.role ? own : { ...own, isFirst: true }));

const labelOf = (part: Part | null) => (part === null ? "O" : withRole(part.isFirst ? "B" : "I", part.role));

interface Line {
  readonly tokens: readonly Token[];
  readonly labels: readonly string[];
  readonly mentions: readonly (readonly string[])[];
}

function inJson({ name, document, revision }: CorpusText, { tokens, ...line }: Line): string {
  return jsonLine({ tokens: tokens.map(({ word }) => word), labels: line.labels, spans: tokens.map(({ start, end }) => [start, end]), mentions: line.mentions, text: name, document: document.id, revision: revision.id, sha256: revision.sha256 });
}
