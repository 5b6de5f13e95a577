import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeLine, parseNativeLine } from "@/lib/formats/native/line";
import { readManifest } from "@/lib/formats/native/manifest";
import { NativeReader, type NativeProblem } from "@/lib/formats/native/reader";
import { nativeEntryOf, storedEntryOf, type StoredOf } from "@/lib/formats/native/stored";
import { OffsetConverter } from "@/lib/text/offsets";
import { canonicalJson } from "@/lib/text/canonical-json";

const lines = readFileSync("tests/fixtures/native-1/records.jsonl", "utf8").split("\n").slice(0, -1);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Reads lines as a file, with the texts that were in it. */
async function problemsOf(given: readonly string[]): Promise<NativeProblem[]> {
  const texts = new Map<string, string>();
  const reader = new NativeReader({ sha256, converterOf: async (id) => new OffsetConverter(texts.get(id)!) });
  const problems: NativeProblem[] = [];
  for (const line of given) {
    const { entry, problems: found } = await reader.read(line);
    if (entry?.record === "revision") texts.set(entry.id, entry.text);
    problems.push(...found);
  }
  return [...problems, ...reader.finish()];
}

describe("reading the native format (N3)", { timeout: 240_000 }, () => {
  it("finds nothing wrong with the fixture", async () => {
    expect(await problemsOf(lines)).toEqual([]);
    expect(readManifest(readFileSync("tests/fixtures/native-1/manifest.json", "utf8"))).toMatchObject({ ok: true, manifest: { counts: { claim: 3 } } });
  });

  it("finds the loss of any one line, whichever it is", async () => {
    for (let index = 0; index < lines.length; index++) {
      const rest = lines.filter((_, each) => each !== index);
      expect(await problemsOf(rest), `without line ${index + 1}: ${lines[index]!.slice(0, 80)}`).not.toEqual([]);
    }
  });

  it("finds any two lines that changed places", async () => {
    for (let index = 1; index < lines.length; index++) {
      const swapped = [...lines.slice(0, index - 1), lines[index]!, lines[index - 1]!, ...lines.slice(index + 1)];
      expect(await problemsOf(swapped), `lines ${index} and ${index + 1}`).not.toEqual([]);
    }
  });

  // The size of an original is compared with its file, which the reader of the records doesn't see.
  it("finds any number that is one off, in content and in history alike", async () => {
    const numbered = lines.flatMap((line, index) => [...line.matchAll(/"(?:start|end|version|ordinal|length|codePointStart|codePointEnd)":(\d+)/g)].map((match) => ({ index, match })));
    const overlooked: string[] = [];
    for (const { index, match } of numbered) {
      const at = match.index + match[0].length;
      const line = lines[index]!;
      const changed = line.slice(0, at - match[1]!.length) + String(Number(match[1]) + 1) + line.slice(at);
      const problems = await problemsOf([...lines.slice(0, index), changed, ...lines.slice(index + 1)]);
      if (problems.length === 0) overlooked.push(`line ${index + 1}: …${changed.slice(Math.max(0, at - 60), at + 20)}…`);
    }
    expect(overlooked).toEqual([]);
  });

  it("takes no line that isn't exactly as it is written", () => {
    const line = lines.find((each) => each.includes('"record":"side"'))!;
    expect(parseNativeLine(line)).toMatchObject({ ok: true });
    for (const other of [` ${line}`, line.replace(":", ": "), `${line}\r`, `\uFEFF${line}`, line.replace("The north", "The \\u006eorth"), line.replace('"colour":7', '"colour":7.0')]) {
      expect(parseNativeLine(other), other).toMatchObject({ ok: false });
    }
  });

  it("tells a NUL and a lone surrogate from the same letters written out", () => {
    const side = JSON.parse(lines.find((each) => each.includes('"record":"side"'))!) as Record<string, unknown>;
    const withName = (name: string) => parseNativeLine(canonicalJson({ ...side, name }));
    expect(withName("a\\u0000b")).toMatchObject({ ok: true });
    expect(withName("a\\\\ud800")).toMatchObject({ ok: true });
    expect(withName("🚣")).toMatchObject({ ok: true });
    expect(withName("a\0b")).toMatchObject({ ok: false, message: expect.stringContaining("NUL") });
    expect(withName("\\\ud800")).toMatchObject({ ok: false, message: expect.stringContaining("half a character") });
    expect(withName("\udc00")).toMatchObject({ ok: false });
  });
});

describe("offsets in code points (T2)", () => {
  const claim = lines.map((line) => JSON.parse(line) as { record: string }).find((line) => line.record === "claim");
  const parsed = parseNativeLine(canonicalJson(claim));
  if (!parsed.ok || parsed.entry.record !== "claim") throw new Error("the fixture has a claim");
  const stored = storedEntryOf(parsed.entry) as StoredOf<"claim">;

  it("are how a reader that counts code points finds the quote", () => {
    const texts = new Map(lines.map((line) => JSON.parse(line) as { record: string; id: string; text: string }).filter((line) => line.record === "revision").map(({ id, text }) => [id, text]));
    for (const { anchorings } of parsed.entry.record === "claim" ? parsed.entry.mentions : []) {
      for (const { revisionId, fragments } of anchorings) {
        const points = [...texts.get(revisionId)!];
        for (const { quote, codePointStart, codePointEnd } of fragments) expect(points.slice(codePointStart, codePointEnd).join("")).toBe(quote);
      }
    }
  });

  it("are taken away and put back without a trace, in any text", () => {
    const character = fc.constantFrom("a", "\n", "é", "e\u0301", "🚣", "👩‍👩‍👧", "\u202e", "ע", "\u00a0");
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (characters, a, b) => {
        const text = characters.join("");
        const offsets = [a % characters.length, (b % characters.length) + 1].sort((x, y) => x - y).map((index) => characters.slice(0, index).join("").length);
        const [start, end] = offsets as [number, number];
        const fragment = { ...stored.mentions[0]!.anchorings[0]!.fragments[0]!, start, end };
        const anchoring = { ...stored.mentions[0]!.anchorings[0]!, fragments: [fragment] };
        const entry = { ...stored, mentions: [{ ...stored.mentions[0]!, anchorings: [anchoring] }] };
        const written = nativeEntryOf(entry, () => new OffsetConverter(text));
        expect(storedEntryOf(written)).toEqual(entry);
        expect(nativeLine(nativeEntryOf(storedEntryOf(written), () => new OffsetConverter(text)))).toBe(nativeLine(written));
      }),
    );
  });
});
