// A process that reads one source and ends: the file comes by standard input, progress goes out by 3, the result by 4.
import { createWriteStream, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { readSource } from "@/lib/sources/reading";
import type { SourceFile } from "@/lib/sources/source";

// Nothing that a source names is ever fetched; should a library try, there is nothing to try it with.
for (const name of ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"]) Object.defineProperty(globalThis, name, { value: undefined, writable: false });

async function given(): Promise<SourceFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return deserialize(Buffer.concat(chunks)) as SourceFile;
}

const result = await readSource(await given(), (done, total, unit) => void writeSync(3, `${done} ${total} ${unit}\n`));
createWriteStream("", { fd: 4 }).end(serialize(result), () => process.exit(0));
