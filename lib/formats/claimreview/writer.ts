import type { Corpus, CorpusContest } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { textName } from "@/lib/formats/corpus/name";
import { json, wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";
import { jsonLd } from "@/lib/publication/json-ld";

/** schema.org's ClaimReview: a file for each contest that somebody assessed, with a review for each rating and the claims under it. */
export async function* writeClaimReview(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  let number = 0;
  for await (const contest of corpus.contests()) {
    number++;
    if (contest.body.assessments.length === 0) losses.add("unassessed");
    else yield wholeFile(`${textName(number, contest.body.question)}.jsonld`, `${json(review(corpus, contest))}\n`);
  }
  losses.add("claim_details", corpus.counts.claimsPlaced);
  losses.add("claims_elsewhere", corpus.counts.claims - corpus.counts.claimsPlaced);
}

// The contest has no address of its own until it is published: its id stands for it.
const review = ({ project }: Corpus, { id, body }: CorpusContest) => jsonLd(body, { url: `urn:uuid:${id}`, publisher: { name: project.name, url: `urn:uuid:${project.id}` } });
