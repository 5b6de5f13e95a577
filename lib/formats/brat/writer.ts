import { standardActs } from "@/lib/claims/record";
import { annotationConf } from "@/lib/formats/brat/configuration";
import { Standoff } from "@/lib/formats/brat/standoff";
import type { Corpus } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { wholeFile, type ExportFile } from "@/lib/formats/corpus/writer";

/** brat standoff: for each text its words and its annotations, and the configuration that brat shows them by. */
export async function* writeBrat(corpus: Corpus, losses: Losses): AsyncGenerator<ExportFile> {
  yield wholeFile("annotation.conf", annotationConf([...new Set([...standardActs, ...corpus.project.acts])]));
  for await (const text of corpus.texts()) {
    yield wholeFile(`${text.name}.txt`, text.text);
    yield { name: `${text.name}.ann`, pieces: lines(new Standoff(text, losses)) };
  }
  losses.add("relations_elsewhere", corpus.counts.relations - corpus.counts.relationsInTexts);
}

async function* lines(standoff: Standoff): AsyncGenerator<string> {
  for (const line of standoff.lines()) yield `${line}\n`;
}
