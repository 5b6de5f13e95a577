import type { Target } from "@/lib/data/native/target";

/** A target that keeps the files in memory. */
export function memoryTarget(): Target & { readonly files: Map<string, Buffer>; readonly ends: string[] } {
  const files = new Map<string, Buffer>();
  const ends: string[] = [];
  return {
    files, ends,
    async write(name, pieces) {
      const parts: Uint8Array[] = [];
      for await (const piece of pieces) parts.push(piece);
      files.set(name, Buffer.concat(parts));
    },
    finish: async () => void ends.push("finished"),
    abandon: async () => void ends.push("abandoned"),
  };
}
