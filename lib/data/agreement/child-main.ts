// A process that computes one agreement and ends: the question comes by standard input, the answer goes out by 4.
import { createWriteStream } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { measured, type AgreementQuestion } from "@/lib/agreement/measuring";

async function given(): Promise<AgreementQuestion> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return deserialize(Buffer.concat(chunks)) as AgreementQuestion;
}

createWriteStream("", { fd: 4 }).end(serialize(measured(await given())), () => process.exit(0));
