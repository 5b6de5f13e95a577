import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "@/lib/sources/decode";
import { anyText, samples } from "@/tests/cases/text/samples";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (number[] | string)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return new Uint8Array(
    units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

function textOf(file: Uint8Array, encoding?: string): string {
  const decoded = decode(file, { encoding });
  if (decoded.kind !== "text") throw new Error(`${decoded.kind}, not text`);
  return decoded.text;
}

describe("decode (T1: the text never changes)", () => {
  it("gives every character of any UTF-8 or UTF-16 text back, byte for byte", () => {
    const check = (text: string) => {
      expect(utf8(textOf(utf8(text)))).toEqual(utf8(text));
      expect(textOf(utf16(text, true))).toBe(text);
      expect(textOf(utf16(text, false))).toBe(text);
    };
    Object.values(samples)
      .filter((text) => text.trim() !== "")
      .forEach(check);
    fc.assert(
      fc.property(
        anyText().map((text) => `x${text}`),
        check,
      ),
    );
  });

  it("takes away one byte-order mark at the beginning and says so", () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], "quay"))).toMatchObject({
      text: "quay",
      encoding: "utf-8",
      hadByteOrderMark: true,
    });
    expect(decode(utf16("quay", true))).toMatchObject({
      text: "quay",
      encoding: "utf-16le",
      hadByteOrderMark: true,
    });
    expect(decode(utf16("quay", false))).toMatchObject({
      text: "quay",
      encoding: "utf-16be",
      hadByteOrderMark: true,
    });
    expect(decode(utf8("quay"))).toMatchObject({ hadByteOrderMark: false });
    expect(textOf(utf8("\uFEFF\uFEFFqu\uFEFFay"))).toBe("\uFEFFqu\uFEFFay");
  });

  it.each([
    ["a\r\nb\r\n", "a\nb\n", 2, false],
    ["a\rb", "a\nb", 1, false],
    ["a\nb\r\nc", "a\nb\nc", 1, true],
    ["a\r\rb\r\n", "a\n\nb\n", 3, true],
    ["a\n\rb", "a\n\nb", 1, true],
    ["a\nb", "a\nb", 0, false],
    ["a\u0085b\u2028c\u000B", "a\u0085b\u2028c\u000B", 0, false],
  ])("makes every line end of %j one \\n, and nothing else", (raw, text, lineEndsChanged, mixedLineEnds) => {
    expect(decode(utf8(raw))).toMatchObject({ text, lineEndsChanged, mixedLineEnds });
  });
});

describe("decode refuses (T5, T6)", () => {
  it.each([
    ["no bytes", bytes()],
    ["a byte-order mark alone", bytes([0xef, 0xbb, 0xbf])],
    ["nothing but white space", bytes(" \r\n\t\u00A0\n")],
  ])("%s as empty", (_, file) =>
    expect(decode(file)).toMatchObject({ kind: "refused", problem: "empty", byte: 0 }),
  );

  it("what is over the limit, naming both sizes", () => {
    expect(decode(utf8("12345"), { maxBytes: 4 })).toMatchObject({
      kind: "refused",
      problem: "too-large",
      size: 5,
      limit: 4,
    });
    expect(decode(utf8("1234"), { maxBytes: 4 }).kind).toBe("text");
  });

  it.each([
    ["UTF-8", bytes("Քամի\n\0"), 9],
    ["UTF-16", utf16("ab\0c", true), 6],
    ["UTF-16 big-endian, where Ā has a zero byte", utf16("\u0100\0", false), 4],
    ["what looks like no text", bytes([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), 4],
  ])("a NUL in %s, naming its byte", (_, file, byte) => {
    expect(decode(file)).toMatchObject({ kind: "refused", problem: "nul", byte, found: "0x00" });
  });

  /** 21 letters of two bytes and three spaces: 45 bytes. */
  const armenian = "Խորհուրդը հերքեց լուրը։ ";

  it.each([
    ["a stray byte", bytes("line one\n", armenian, [0xff], armenian), 54, 2, "0xFF"],
    ["a broken sequence", bytes(armenian, [0xd5, 0x20], armenian), 45, 1, "0xD5"],
    ["a cut off end", bytes(armenian, [0xe2, 0x82]), 45, 1, "0xE2"],
    ["an overlong form", bytes(armenian, [0xc0, 0xaf]), 45, 1, "0xC0"],
    ["a surrogate", bytes(armenian, [0xed, 0xa0, 0x80]), 45, 1, "0xED"],
    ["a value above U+10FFFF", bytes(armenian, [0xf4, 0x90, 0x80, 0x80]), 45, 1, "0xF4"],
  ])("UTF-8 damaged by %s, naming the first bad byte and its line", (_, file, byte, line, found) => {
    expect(decode(file)).toMatchObject({ kind: "refused", problem: "malformed-utf8", byte, line, found });
  });

  it("damaged UTF-8 with a byte-order mark, counting from the beginning of the file", () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], "a", [0xe9], "b"))).toMatchObject({
      problem: "malformed-utf8",
      byte: 4,
    });
  });

  it("half characters and half units in UTF-16", () => {
    const file = utf16("ab🚢c", true);
    const lone = new Uint8Array([...file.subarray(0, 8), ...file.subarray(10)]);
    expect(decode(lone)).toMatchObject({
      kind: "refused",
      problem: "lone-surrogate",
      byte: 6,
      encoding: "utf-16le",
    });
    expect(decode(utf16("ab\uDEA2", false))).toMatchObject({ problem: "lone-surrogate", byte: 6 });
    expect(decode(file.subarray(0, file.length - 1))).toMatchObject({ problem: "malformed", byte: 10 });
  });

  it("an encoding that there isn't", () => {
    expect(decode(utf8("quay"), { encoding: "utf-32" })).toMatchObject({
      kind: "refused",
      problem: "unknown-encoding",
      encoding: "utf-32",
    });
  });
});

describe("decode asks (T5)", () => {
  /** "Совет опроверг сообщение: лодок не было." in windows-1251, by its table: А is 0xC0, а is 0xE0. */
  const cyrillic = (text: string) =>
    new Uint8Array(
      [...text].map((letter) => (letter >= "А" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0))),
    );
  const sentence = "Совет опроверг сообщение: лодок не было. Управление гавани ответило на другой день.";
  const file = cyrillic(sentence);

  it("which legacy encoding it is, with previews of what each makes of the text", () => {
    const asked = decode(file);
    if (asked.kind !== "ask") throw new Error(asked.kind);
    const suggestion = asked.suggestions.find(({ encoding }) => encoding === "windows-1251");
    expect(suggestion?.preview.startsWith("Совет опроверг")).toBe(true);
    expect(asked.suggestions.map(({ encoding }) => encoding)).toContain("windows-1252");
    expect(new Set(asked.suggestions.map(({ encoding }) => encoding)).size).toBe(asked.suggestions.length);
  });

  it("and takes the answer", () => {
    expect(decode(file, { encoding: "windows-1251" })).toMatchObject({
      kind: "text",
      text: sentence,
      encoding: "windows-1251",
    });
    expect(textOf(file, "cp1251")).toBe(sentence);
  });

  it("shows the preview around the first foreign character of a long file", () => {
    const asked = decode(bytes("plain words ".repeat(10_000), [...file]));
    expect(asked).toMatchObject({ kind: "ask" });
    if (asked.kind === "ask")
      for (const { preview } of asked.suggestions) expect(preview).toMatch(/plain words [^a-z]/);
  });

  it("even about a text with one foreign byte only, which is no damaged UTF-8", () => {
    expect(decode(bytes("A caf", [0xe9], " by the quay")).kind).toBe("ask");
  });

  it("and reads windows-1252 with its quotation marks and its euro, not as Latin-1", () => {
    expect(textOf(bytes([0x93], "5 ", [0x80, 0x94, 0x20, 0x96]), "windows-1252")).toBe("“5 €” –");
  });

  it("and refuses an answer that the bytes contradict, naming the byte", () => {
    expect(decode(bytes("a", [0x82, 0xa0, 0x82]), { encoding: "shift_jis" })).toMatchObject({
      problem: "malformed",
      byte: 3,
    });
    expect(decode(bytes("x".repeat(70_000), [0xff], "y"), { encoding: "euc-kr" })).toMatchObject({
      problem: "malformed",
      byte: 70_000,
    });
    expect(decode(file, { encoding: "utf-8" })).toMatchObject({ problem: "malformed-utf8", byte: 0 });
  });

  it("never about a file that says what it is", () => {
    expect(decode(utf16("quay", true), { encoding: "windows-1251" })).toMatchObject({
      text: "quay",
      encoding: "utf-16le",
    });
  });
});
