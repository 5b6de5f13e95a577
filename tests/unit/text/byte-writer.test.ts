import fc from "fast-check";
import { expect, it } from "vitest";
import { ByteWriter } from "@/lib/text/byte-writer";

const words = fc.string({ unit: "grapheme", maxLength: 300 });

it("puts together the bytes that it is given, however many, and begins anew when they are taken", () => {
  const part = fc.oneof(
    words.map((text) => ({ text, write: (to: ByteWriter) => to.utf8(text) })),
    words.map((text) => ({ text, write: (to: ByteWriter) => to.copy(Buffer.from(`<${text}>`), 1, Buffer.byteLength(text) + 1) })),
    fc.string({ maxLength: 300 }).map((text) => ({ text, write: (to: ByteWriter) => to.ascii(text) })),
    fc.nat(2 ** 31 - 1).map((value) => ({ text: String(value), write: (to: ByteWriter) => to.digits(value) })),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => ({ text: String.fromCharCode(code), write: (to: ByteWriter) => to.sign(code) })),
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 30 }), { maxLength: 4 }), (rounds) => {
      const writer = new ByteWriter();
      const taken = rounds.map((parts) => {
        for (const { write } of parts) write(writer);
        return writer.taken();
      });
      expect(taken.map(String)).toEqual(rounds.map((parts) => parts.map(({ text }) => text).join("")));
    }),
  );
});

it("holds more than it began with", () => {
  const writer = new ByteWriter();
  const long = Buffer.alloc(200_000, "x");
  writer.copy(long, 0, long.length);
  writer.ascii("end");
  expect(writer.taken().toString()).toBe(`${"x".repeat(200_000)}end`);
});
