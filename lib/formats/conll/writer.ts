import { labelsOf, sentencesOf, tokenRoles, type Sentence, type Token, type TokenRole } from "@/lib/formats/conll/tokens";
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
  readonly labels: Readonly<Record<TokenRole, readonly string[]>>;
}

function labelled(text: CorpusText, losses: Losses): Labelled {
  const sentences = sentencesOf(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  losses.add("roles", text.mentions.reduce((sum, { fragments }) => sum + fragments.filter(({ role }) => role === "hedge" || role === "loaded").length, 0));
  const [source, cue, content] = tokenRoles.map((role) => labelsOf(text, tokens, role, losses)) as [string[], string[], string[]];
  return { sentences, tokens, labels: { source, cue, content } };
}

async function* columns(text: CorpusText, losses: Losses): AsyncGenerator<string> {
  const { sentences, labels } = labelled(text, losses);
  const title = text.document.title.replace(/\s+/gu, " ");
  yield `# newdoc id = ${text.name}\n# title = ${title}\n# columns = token, start, end, ${tokenRoles.join(", ")}\n`;
  for (const { tokens, first } of sentences) {
    const rows = tokens.map(({ word, start, end }, index) => [word, start, end, ...tokenRoles.map((role) => withRole(labels[role][first + index]!, role))].join("\t"));
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
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && !startsLine(to)) to++;
    const roles = Array.from({ length: to - from }, (_, index) => rolesAt(labels, from + index, losses));
    yield inJson(text, { tokens: tokens.slice(from, to), labels: oneLabelEach(roles) });
    from = to;
  }
}

/** The role that a token is labelled with, of the three: source and cue come before the content around them. */
function rolesAt(labels: Labelled["labels"], index: number, losses: Losses): { role: TokenRole; isFirst: boolean } | null {
  const [role, ...others] = tokenRoles.filter((each) => labels[each][index] !== "O");
  losses.add("labels", others.length);
  return role === undefined ? null : { role, isFirst: labels[role][index] === "B" };
}

// What goes on after another role's tokens, or on another line, begins anew: an "I" without its "B" is none.
const oneLabelEach = (roles: readonly ReturnType<typeof rolesAt>[]): string[] =>
  roles.map((own, index) => (own === null ? "O" : withRole(own.isFirst || roles[index - 1]?.role !== own.role ? "B" : "I", own.role)));

function inJson({ name, document, revision }: CorpusText, { tokens, labels }: { tokens: readonly Token[]; labels: readonly string[] }): string {
  return jsonLine({ tokens: tokens.map(({ word }) => word), labels, spans: tokens.map(({ start, end }) => [start, end]), text: name, document: document.id, revision: revision.id, sha256: revision.sha256 });
}
