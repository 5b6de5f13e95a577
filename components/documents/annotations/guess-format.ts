/** The format that a file's name speaks for; brat where it speaks for none, since its packages have no ending of their own. */
export function guessFormat(fileName: string): string {
  const name = fileName.toLowerCase();
  for (const [pattern, format] of guesses) if (pattern.test(name)) return format;
  return "brat";
}

const guesses: readonly (readonly [RegExp, string])[] = [
  [/\.jsonld$|w3c/, "w3c"], [/xmi/, "cas-xmi"], [/cas|inception/, "cas-json"], [/label[-_ ]?studio|project-\d+-at-/, "label-studio"], [/doccano/, "doccano"], [/hypothesis/, "hypothesis"], [/recogito/, "recogito"],
  [/\.(qdpx|qde)$|refi[-_ ]?qda/, "refi-qda"], [/tei|\.xml$/, "tei"], [/\.jsonl$/, "bio-jsonl"], [/\.json$/, "label-studio"],
];
