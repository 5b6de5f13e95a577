import { createHash } from "node:crypto";

// 1 January 2025. Lists are in the order of ids, so each kind's ids follow one another as its keys do.
const START = Date.UTC(2025, 0, 1);

/**
 * The ids of one kind of sample records, the same on every machine: UUIDv7 whose time is the key's place in the list and
 * whose other bits are the key's hash. Refuses a key that isn't in the list, and a list that has one twice.
 */
export function sampleIds(kind: string, keys: readonly string[]): (key: string) => string {
  const ids = new Map(keys.map((key, index) => [key, uuidOf(START + index, `${kind}/${key}`)]));
  if (ids.size !== keys.length) throw new Error(`a key of the sample's ${kind} records stands there twice`);
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the sample has no ${kind} "${key}"`);
    return id;
  };
}

function uuidOf(time: number, name: string): string {
  const hash = createHash("sha256").update(name).digest("hex");
  const [moment, variant] = [time.toString(16).padStart(12, "0"), "89ab"[parseInt(hash[3]!, 16) % 4]];
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
