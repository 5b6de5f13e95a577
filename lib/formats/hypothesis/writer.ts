import type { Corpus, CorpusFragment, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import { claimFacts, fragmentsOf, mentionFacts, namesOf } from "@/lib/formats/corpus/parts";
import { json, jsonArray, wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";

/** Hypothesis: all annotations as its API gives a search's, one for each fragment of content; and the texts that they are on. */
export async function* writeHypothesis(corpus: Corpus): AsyncGenerator<ExportFile> {
  for await (const { name, text } of corpus.texts()) yield wholeFile(`texts/${name}.txt`, text);
  yield { name: "annotations.json", pieces: jsonArray(rows(corpus), `{"total":${corpus.counts.mentions - corpus.counts.unplaced + corpus.counts.fragments},"rows":[`, "]}\n") };
}

async function* rows(corpus: Corpus): AsyncGenerator<object> {
  for await (const text of corpus.texts()) {
    for (const mention of text.mentions) yield* fragmentsOf(mention, "content").map((fragment, index) => annotation(text, mention, { fragment, index }));
  }
}

/** The page that Hypothesis shows the annotations on; a text without an address is known by its revision. */
const uriOf = ({ document, revision }: CorpusText) => document.originalUrl || `urn:uuid:${revision.id}`;

function annotation(text: CorpusText, mention: CorpusMention, { fragment, index }: { fragment: CorpusFragment; index: number }): object {
  const uri = uriOf(text);
  const { claim, author, createdAt } = mention;
  return {
    id: index === 0 ? mention.id : `${mention.id}-${index}`, created: createdAt, updated: createdAt, user: author, user_info: { display_name: author }, uri,
    text: index === 0 ? noteOf(mention) : "", tags: [claim.act, ...claim.claimants.map(({ name }) => name), `claim:${claim.id}`], references: [],
    document: { title: [text.document.title], dc: { identifier: [text.name] } }, target: [{ source: uri, selector: selectors(fragment) }],
  };
}

// Hypothesis counts as browsers do, in UTF-16 units.
const selectors = ({ start, end, quote, prefix, suffix }: CorpusFragment) => [{ type: "TextPositionSelector", start, end }, { type: "TextQuoteSelector", exact: quote, prefix, suffix }];

// The note is Markdown; a block of code keeps every sign of the facts.
function noteOf(mention: CorpusMention): string {
  const { claim } = mention;
  const lead = [namesOf(claim.claimants), claim.proposition].filter(Boolean).join(": ").replace(/[\\`*_{}[\]<>#]/g, "\\$&");
  return `${lead}\n\n\`\`\`json\n${json({ ...claimFacts(claim), ...mentionFacts(mention), fragments: mention.fragments })}\n\`\`\``;
}
