import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalReading } from "@/lib/formats/reading/canonical";
import { joined, type Link, type Part } from "@/lib/formats/reading/joining";
import { readPackage } from "@/lib/formats/reading/package";
import type { ReadText } from "@/lib/formats/reading/reading";
import { unitOf } from "@/lib/formats/reading/unit";
import { unpacked } from "@/lib/formats/import/unpacking";
import { openerOf } from "@/lib/formats/registry";
import { canonicalLineEnds } from "@/lib/sources/line-ends";
import { OffsetConverter } from "@/lib/text/offsets";
import { anyText, boundaries } from "@/tests/cases/text/samples";

const given = (start: number, end: number, quote: string | null) => ({ start, end, quote });

describe("X10 the unit of offsets", () => {
  const text = "É 🚣 a boat, a boat";
  const unit = (...list: ReturnType<typeof given>[]) => unitOf(new OffsetConverter(text), list).unit;

  it("is the one in which every place stands at its words", () => {
    expect(unit(given(4, 10, "a boat"))).toBe("code point");
    expect(unit(given(5, 11, "a boat"))).toBe("utf-16");
    expect(unit(given(8, 14, "a boat"))).toBe("byte");
    expect(unit(given(0, 1, "É"), given(0, 1, "É"))).toBe("either");
  });

  it("is nobody's guess where two fit and mean different places, or no words tell", () => {
    expect(unitOf(new OffsetConverter("🚣🚣🚣 aaaa"), [given(5, 6, "a")]).unit).toBe("code point");
    expect(unitOf(new OffsetConverter("🚣 aaaa"), [given(3, 4, "a")]).unit).toBe("ambiguous");
    expect(unit(given(4, 10, null))).toBe("ambiguous");
    expect(unit(given(0, 1, null))).toBe("either");
  });

  it("where none fits, what is wrong is told in the one with fewer wrong; a chosen one is checked too", () => {
    expect(unitOf(new OffsetConverter(text), [given(5, 11, "a boat"), given(0, 1, "X")])).toEqual({ unit: "utf-16", wrong: [given(0, 1, "X")] });
    expect(unitOf(new OffsetConverter(text), [given(5, 11, "a boat")], "code point").wrong).toHaveLength(1);
  });

  it("of a text that doesn't tell is that of the others of its package, where they agree", () => {
    const line = (words: string, start_offset: number, end_offset: number) => JSON.stringify({ text: words, entities: [{ id: start_offset, label: "Content", start_offset, end_offset }] });
    const read = (...lines: string[]) => readPackage(openerOf("doccano"), new Map([["a.jsonl", lines.join("\n")]]), { roles: null, unit: null, words: {} });
    // In UTF-16 units the first would begin inside a character, so that it tells.
    const reading = read(line("🚣 no", 1, 4), line("🚣 boats", 2, 4));
    expect([reading.ambiguous, reading.texts[1]!.mentions[0]!.fragments[0]!.quote]).toEqual([[], "bo"]);
    expect(read(line("🚣 boats", 2, 4)).ambiguous).toHaveLength(1);
  });
});

it("B11 of one package 50,000 claims are taken, and more where somebody says how many", () => {
  const entities = Array.from({ length: 50_001 }, (_, index) => ({ id: index, label: "Content", start_offset: 2 * index, end_offset: 2 * index + 1 }));
  const files = new Map([["a.jsonl", JSON.stringify({ text: "a ".repeat(50_001), entities })]]);
  const problems = (more: { most?: number }) => readPackage(openerOf("doccano"), files, { roles: null, unit: null, words: {}, ...more }).problems.map(({ message }) => message);
  expect([problems({}), problems({ most: 50_001 })]).toEqual([["has 50,001 claims; 50,000 are allowed at once. Divide it into packages of whole texts, in which relations stay with their claims; each becomes a layer"], []]);
});

it("X9 X12 places move with line ends and a byte-order mark: any text, any spans, CRLF, CR and LF mixed", () => {
  const cases = fc.record({ parts: fc.array(anyText(12), { minLength: 1, maxLength: 6 }), ends: fc.array(fc.constantFrom("\r\n", "\r", "\n"), { minLength: 6, maxLength: 6 }), mark: fc.boolean() });
  fc.assert(fc.property(cases, fc.infiniteStream(fc.nat()), ({ parts, ends, mark }, numbers) => {
    const text = `${mark ? "\uFEFF" : ""}${parts.map((part, index) => part.replace(/[\r\uFEFF]/g, "") + ends[index]!).join("")}`;
    const places = boundaries(text).filter((at) => !(text[at] === "\n" && text[at - 1] === "\r") && !(mark && at === 0));
    const [a, b] = [places[numbers.next().value! % places.length]!, places[numbers.next().value! % places.length]!];
    const [start, end] = [Math.min(a, b), Math.max(a, b)];
    if (start === end) return;
    const read: ReadText = { name: "a", text, relations: [], unit: "either", ignored: {}, mentions: [{ id: "1", levels: [], notes: [], fragments: [{ role: "content", level: null, start, end, quote: text.slice(start, end) }] }] };
    const back = canonicalReading(read);
    const [fragment] = back.mentions[0]!.fragments;
    expect(back.text).toBe(canonicalLineEnds(mark ? text.slice(1) : text).text);
    expect(fragment!.quote).toBe(canonicalLineEnds(text.slice(start, end)).text);
    expect(back.text.slice(fragment!.start, fragment!.end)).toBe(fragment!.quote);
  }), { numRuns: 200 });
});

describe("spans without claims are joined", () => {
  const text = "The clerk said no. She said yes.\nNobody came.\nHe left.";
  const part = (id: string, role: Part["role"], words: string): Part => ({ id, role, line: null, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const join = (parts: Part[], links: Link[] = []) => joined({ file: "a", text, parts, links });
  const link = (from: string, to: string, label: string): Link => ({ from, to, label, line: null });
  const words = ({ mentions }: ReturnType<typeof join>) => mentions.map(({ fragments }) => fragments.map(({ role, level, quote }) => `${role} ${level} ${quote}`));

  it("by links, at the level that a link names, through a cue, and to several contents", () => {
    const parts = [part("a", "content", "no"), part("b", "content", "yes"), part("c", "source", "The clerk"), part("d", "cue", "said"), part("e", "source", "She")];
    expect(words(join(parts, [link("d", "a", "cue of"), link("c", "d", "says"), link("e", "b", "source of level 1"), link("e", "a", "source of")]))).toEqual([["content null no", "cue 0 said", "source 0 She", "source 0 The clerk"], ["content null yes", "source 1 She"]]);
  });

  it("without links by standing nearest in the same line; what stands nowhere near is left out", () => {
    const result = join([part("a", "content", "no"), part("b", "content", "yes"), part("c", "source", "The clerk"), part("e", "source", "She"), part("f", "source", "He"), part("g", "hedge", "came")]);
    expect(words(result)).toEqual([["content null no", "source 0 The clerk", "source 0 She"], ["content null yes"]]);
    expect(result.left.map(({ reason, id }) => [reason, id])).toEqual([["unattached", "f"], ["outside_content", "g"]]);
  });

  it("pieces of one content, however their links go round; relations by the names of ours, others left out", () => {
    const parts = [part("a", "content", "no"), part("b", "content", "yes"), part("c", "content", "Nobody came")];
    const result = join(parts, [link("b", "a", "fragment of"), link("a", "b", "fragment of"), link("c", "b", "Contradicts"), link("c", "a", "likes"), link("c", "z", "denies")]);
    expect(words(result)).toEqual([["content null no", "content null yes"], ["content null Nobody came"]]);
    expect(result.relations).toEqual([{ from: "c", to: "a", type: "contradicts" }]);
    expect(result.left.map(({ reason }) => reason)).toEqual(["relation_type", "relation_end"]);
  });
});

describe("X14 labels", () => {
  const files = new Map([["a.txt", "The clerk said no."], ["a.ann", "T1\tSpeaker 0 9\tThe clerk\nT2\tQuote 15 17\tno\nT3\t__proto__ 10 14\tsaid\n"]]);
  const read = (roles: Record<string, "content" | "source" | null> | null) => readPackage(openerOf("brat"), files, { roles, unit: null, words: {} });

  it("that say nothing are parts of nothing until they are mapped; each is listed with some of its words", () => {
    const reading = read(null);
    expect(reading.texts[0]!.mentions).toEqual([]);
    expect(reading.labels.map(({ label, samples, role }) => [label, samples, role])).toEqual([["Quote", ["no"], null], ["Speaker", ["The clerk"], null], ["__proto__", ["said"], null]]);
    const mapped = read({ Speaker: "source", Quote: "content" });
    expect(mapped.texts[0]!.mentions[0]!.fragments.map(({ role, quote }) => [role, quote])).toEqual([["content", "no"], ["source", "The clerk"]]);
    expect(mapped.left.map(({ reason, id }) => [reason, id])).toEqual([["label", "__proto__"]]);
  });
});

describe("X11 an upload", () => {
  it("that is no ZIP file is one file; data lose a byte-order mark, texts keep it; ill-formed UTF-8 is told", async () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
    expect((await unpacked({ bytes: marked, fileName: "a.json" })).files).toEqual(new Map([["a.json", "a"]]));
    expect((await unpacked({ bytes: marked, fileName: "a.txt" })).files).toEqual(new Map([["a.txt", "\uFEFFa"]]));
    expect((await unpacked({ bytes: new Uint8Array([0xff, 0x61]), fileName: "a.json" })).problems).toEqual([{ file: "a.json", line: null, message: "is not in UTF-8" }]);
  });
});
