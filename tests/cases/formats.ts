import { corpusClaim, corpusContest, corpusOf, corpusPlacement, corpusRelation, corpusText, partyOf } from "@/tests/factories/corpus";

/** A small corpus of our own words: two texts, a chain of three, a claim in two pieces, a claim in two texts, two that deny each other. */
export function smallCorpus() {
  const office = partyOf(5, "Harbour office", "de_facto_authority");
  const first = { ...corpusClaim({ number: 1 }), placements: [] as ReturnType<typeof corpusPlacement>[] };
  first.placements.push(corpusPlacement(1, first, "They were: <three> of them"));
  const second = corpusClaim({ number: 2, act: "denies", polarity: "positive", claimants: [office, partyOf(6, "The clerk", "official")], targets: [], quantities: [], proposition: "", note: "", object: { kind: "claim", text: "", claimId: first.id } });
  const text = [
    "A bridge across the Lenn", "",
    "The Ministry of Rivers, citing a ferryman 🚣🏽, said that perhaps three boats were hit,", "so it says, near the so-called weir.",
    "The harbour office denied that boats were hit.",
  ].join("\n");
  return corpusOf({
    texts: [
      corpusText({
        number: 1, text, relations: [corpusRelation(1, second, first)],
        mentions: [
          {
            number: 1, claim: first,
            parts: [
              { role: "content", words: "perhaps three boats were hit" }, { role: "content", words: "near the so-called weir" }, { role: "source", words: "a ferryman 🚣🏽" }, { role: "source", words: "The Ministry of Rivers", level: 1 },
              { role: "cue", words: "citing" }, { role: "cue", words: "said", level: 1 }, { role: "hedge", words: "perhaps" }, { role: "loaded", words: "so-called", wordOf: office },
            ],
            levels: [{ sourceKind: "role", stance: null, parties: first.claimants }, { sourceKind: "named", stance: "endorses", parties: [office] }, { sourceKind: "implicit", stance: "relays", parties: [] }],
          },
          { number: 2, claim: second, parts: [{ role: "content", words: "that boats were hit" }, { role: "source", words: "The harbour office" }, { role: "cue", words: "denied" }] },
          { number: 3, claim: corpusClaim({ number: 3, attribution: "own_voice", claimants: [], act: "asserts" }), levels: [], parts: [{ role: "content", words: "three boats were hit,\nso it says" }] },
        ],
      }),
      corpusText({ number: 2, title: "Ferries, & <more>", text: "Later the ministry said again: three boats.\n", mentions: [{ number: 4, claim: first, parts: [{ role: "content", words: "three boats" }] }] }),
    ],
    contests: [corpusContest()],
    counts: { history: 7, regions: 2, relationsInContests: 1 },
  });
}

/** Texts that come back exactly or not at all, each with the words in it that are marked; space is marked too. */
export const naughty: readonly { readonly name: string; readonly text: string; readonly marked: readonly string[] }[] = [
  { name: "emoji with joiners and skin", text: "Boats 🚣🏽‍♀️🚣🏽‍♀️ and 𝔄 flag 🇦🇲.", marked: ["🚣🏽‍♀️", "𝔄 flag 🇦🇲"] },
  { name: "combining marks", text: "E\u0301mile and Zoe\u0308 denied nai\u0308vete\u0301.", marked: ["E\u0301mile", "nai\u0308vete\u0301"] },
  { name: "Armenian and right to left", text: "Գետի կամուրջը՝ הדובר אמר, قال المجلس.", marked: ["Գետի կամուրջը", "הדובר אמר", "قال المجلس"] },
  { name: "bidi controls", text: "It read \u202eno\u202c and \u2067A-1\u2069\u200f so.", marked: ["\u202eno\u202c", "\u2067A-1\u2069\u200f"] },
  { name: "quotes, backslashes, tabs, markup", text: "He said: “it's \"two\\three\"”\tof <b>boats</b> & ]]> {x} ;,|#.", marked: ["\"two\\three\"”\tof <b>", "boats</b> & ]]>", "{x} ;,|#"] },
  { name: "line and paragraph separators", text: "One\u2028line\u2029and\u0085another.", marked: ["One\u2028line", "and\u0085another"] },
  { name: "lines", text: "\nThe first line\nthe second\n\n\nthe last, after empty ones.\n", marked: ["first line\nthe second", "second\n\n\nthe last"] },
  { name: "spaces", text: " 12\u00a0000 people,\u200a10\u202fkm\u3000away\u200b\u2060. ", marked: ["12\u00a0000", "10\u202fkm\u3000away\u200b\u2060"] },
  { name: "formulas", text: "=1+1 or @sum, -2 and +3.", marked: ["=1+1", "@sum", "-2"] },
  { name: "byte order mark within", text: "A mark \uFEFF here.", marked: ["mark \uFEFF here"] },
];
