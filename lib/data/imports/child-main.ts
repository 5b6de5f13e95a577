// A process that reads one package of annotations and ends: the question comes by standard input, the answer goes out by 4.
import { createWriteStream } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { unpacked } from "@/lib/formats/import/unpacking";
import { readPackage } from "@/lib/formats/reading/package";
import { openerOf } from "@/lib/formats/registry";
import { Unreadable } from "@/lib/sources/unreadable";
import type { PackageAnswer, PackageQuestion } from "@/lib/data/imports/question";

// Nothing that a file names is ever fetched; should a library try, there is nothing to try it with.
for (const name of ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"]) Object.defineProperty(globalThis, name, { value: undefined, writable: false });

async function given(): Promise<PackageQuestion> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return deserialize(Buffer.concat(chunks)) as PackageQuestion;
}

async function answered(question: PackageQuestion): Promise<PackageAnswer> {
  try {
    const { files, unread, problems } = await unpacked(question);
    const reading = readPackage(openerOf(question.format), problems.length > 0 ? new Map() : files, question.options);
    return { ok: true, files: files.size, reading: { ...reading, unread: [...unread, ...reading.unread], problems: problems.length > 0 ? problems : reading.problems } };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { ok: false, problem: thrown.problem, found: thrown.about.found ?? "" };
    throw thrown;
  }
}

const answer = await answered(await given());
createWriteStream("", { fd: 4 }).end(serialize(answer), () => process.exit(0));
