// A process that compares two texts and ends: the question comes by standard input, the answer goes out by 4.
import { createWriteStream } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { ComparisonAnswer, ComparisonQuestion } from "@/lib/data/revisions/question";
import { Comparison, comparedTexts } from "@/lib/revisions/comparison";
import { sideBySide } from "@/lib/revisions/side-by-side";

async function given(): Promise<ComparisonQuestion> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return deserialize(Buffer.concat(chunks)) as ComparisonQuestion;
}

const { older, newer, withParts } = await given();
const compared = comparedTexts(older, newer);
const answer: ComparisonAnswer = withParts ? { parts: sideBySide(new Comparison(older, newer, compared)) } : { compared };
createWriteStream("", { fd: 4 }).end(serialize(answer), () => process.exit(0));
