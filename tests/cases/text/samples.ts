import fc from "fast-check";

/** Texts of our own with everything that makes offsets go wrong: each holds what its name says. */
export const samples = {
  empty: "",
  ascii: "The harbour council met on Tuesday.\nIt closed the north quay.\n",
  astral: "Three boats 🚢🚢🚢 crossed; 👩‍👩‍👧 watched. 𝔄 sign said “stop”.",
  armenian: "Նավահանգստի խորհուրդը հերքեց լուրը։\nԿիրճի խորհուրդը լռեց։",
  arabic: "قال المجلس إن ثلاثة قوارب عبرت الخط.\nونفى مجلس الوادي ذلك.",
  combining: "Zoe\u0308 said the cafe\u0301 was a\u030Angstro\u0308m-thin; nai\u0308ve, she added.",
  spaces: "12\u00A0000 people,\u200A10\u202Fkm away\u2009— no\u200Bbreak\u2060here\u3000.",
  bidi: "The board \u202Esaid no\u202C; the \u2067نفى\u2069 council agreed.\u200F",
  emptyLines: "\n\nOne line.\n\n\nAnother line.\n",
  nothingButLines: "\n\n\n",
} as const;

/** Characters of one to four UTF-8 bytes, line ends, marks that combine and marks that can't be seen. */
const units = [
  ..."ab .=-*\n",
  "é",
  "ß",
  "ա",
  "ع",
  "中",
  "\u0301",
  "\u00A0",
  "\u200A",
  "\u200D",
  "\uFEFF",
  "🚢",
  "𝔄",
  "🏴",
];

/** Well-formed texts over such characters. */
export const anyText = (maxLength = 200) => fc.string({ unit: fc.constantFrom(...units), maxLength });

/** A text with a place in it that does not split a surrogate pair. */
export const textAndOffset = anyText().chain((text) =>
  fc.record({ text: fc.constant(text), offset: fc.constantFrom(...boundaries(text)) }),
);

/** A text with a span of it that can be described. */
export const textAndSpan = anyText()
  .filter((text) => text !== "")
  .chain((text) =>
    fc
      .uniqueArray(fc.constantFrom(...boundaries(text)), { minLength: 2, maxLength: 2 })
      .map((ends) => ends.sort((a, b) => a - b))
      .map(([start = 0, end = 0]) => ({ text, span: { start, end } })),
  );

/** Every UTF-16 offset of a text between two code points, its ends included. */
export function boundaries(text: string): number[] {
  const places = [0];
  for (const character of text) places.push(places.at(-1)! + character.length);
  return places;
}
