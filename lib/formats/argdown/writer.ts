import type { SnapshotBody, PublishedCard } from "@/lib/publication/record";
import type { Corpus } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { textName } from "@/lib/formats/corpus/name";
import { hasDetails } from "@/lib/formats/corpus/parts";
import { wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { quoteOf } from "@/lib/publication/json-ld";

/** Argdown: a map for each contest, its positions as statements that exclude one another, its claims as arguments for them. */
export async function* writeArgdown(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  let number = 0;
  for await (const { body } of corpus.contests()) {
    losses.add("relation_details", body.relations.filter(hasDetails).length);
    yield wholeFile(`${textName(++number, body.question)}.argdown`, argdown(body));
  }
  losses.add("claim_details", corpus.counts.claimsPlaced);
  losses.add("claims_elsewhere", corpus.counts.claims - corpus.counts.claimsPlaced);
  losses.add("relations_outside", corpus.counts.relations - corpus.counts.relationsInContests);
}

// Every sign that Argdown could read as markup is escaped; a statement is one line.
const plain = (words: string) => words.replace(/\s+/gu, " ").trim().replace(/[\\[\]<>{}()#*_+\-:@~^|=/.]/g, "\\$&");
// A title stands between brackets, and has none of them, nor what begins a tag.
const title = (words: string) => words.replace(/[[\]<>{}#@:\\|]+/g, " ").replace(/\s+/gu, " ").trim();

const positionTitle = (body: SnapshotBody, label: string) => `[${title(label) || "Position"} (${body.positions.findIndex((each) => each.label === label) + 1})]`;
const cardTitle = ({ number, claimants }: PublishedCard) => `<${number} ${title(claimants.map(({ name }) => name).join(", ")) || "the document"}>`;

function argdown(body: SnapshotBody): string {
  const sections = [head(body), ...body.positions.map(({ label }) => position(body, label)), ...unplaced(body), ...body.cards.map((card) => argument(body, card))];
  return `${sections.join("\n\n")}\n`;
}

const head = ({ question, project }: SnapshotBody) => `===\ntitle: ${JSON.stringify(question)}\nsubTitle: ${JSON.stringify(project)}\n===\n\n# ${plain(question)}`;

/** A position, the other positions that it excludes, and the claims that take it. */
function position(body: SnapshotBody, label: string): string {
  const others = body.positions.filter((each) => each.label !== label).map((each) => `  - ${positionTitle(body, each.label)}`);
  const takers = body.cards.filter((card) => card.position === label).map((card) => `  + ${cardTitle(card)}`);
  return [`${positionTitle(body, label)}: ${plain(label)}`, ...others, ...takers].join("\n");
}

const unplaced = (body: SnapshotBody) => body.cards.filter((card) => card.position === null).map((card) => `${cardTitle(card)} #beside-the-positions`);

const attacks: readonly SnapshotBody["relations"][number]["type"][] = ["contradicts", "denies", "retracts", "qualifies"];

/** A claim as an argument: what it says, in the editor's words or the text's, and the claims that speak for and against it. */
function argument(body: SnapshotBody, card: PublishedCard): string {
  const relations = body.relations.filter(({ to }) => to === card.number).map(({ from, type }) => `  ${attacks.includes(type) ? "-" : "+"} ${cardTitle(body.cards.find(({ number }) => number === from)!)}`);
  return [`${cardTitle(card)}: ${plain(card.proposition || quoteOf(card))} #${card.act.replace(/[^\p{L}\p{N}]+/gu, "-")}`, ...relations].join("\n");
}
