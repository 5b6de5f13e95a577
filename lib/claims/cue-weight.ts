import { cueWeights, englishCues, type CueLexicon, type CueWeight } from "@/lib/claims/cue-lexicon";

/**
 * With which words a claim is given (docs/SPEC.md, M6): all its cues of one weight; cues of several ("mixed"); cues that
 * the list doesn't know, negates, or that are in another language ("other"); or no cue marked ("none").
 */
export const cueClasses = [...cueWeights, "mixed", "other", "none"] as const;
export type CueClass = (typeof cueClasses)[number];

type Forms = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly weight: CueWeight }[]>;

function formsOf({ words }: CueLexicon): Forms {
  const all = cueWeights.flatMap((weight) => words[weight].flatMap((verb) => verb.split(" ")).map((form) => ({ words: form.split("_"), weight })));
  const forms = new Map<string, (typeof all)[number][]>();
  for (const form of all.sort((a, b) => b.words.length - a.words.length)) forms.set(form.words[0]!, [...(forms.get(form.words[0]!) ?? []), form]);
  return forms;
}
const english = formsOf(englishCues);

/** The weight of a cue's words; of several the longest counts where they overlap. Never "none": what is given is a cue. */
export function classOfCue(cue: string): Exclude<CueClass, "none"> {
  const words = wordsOf(cue);
  if (words.some((word) => englishCues.negations.includes(word))) return "other";
  const weights = new Set<CueWeight>();
  for (let at = 0; at < words.length; ) {
    const form = english.get(words[at]!)?.find((each) => each.words.every((word, index) => words[at + index] === word));
    if (form) weights.add(form.weight);
    at += form?.words.length ?? 1;
  }
  const [first] = weights;
  if (first === undefined) return "other";
  return weights.size === 1 ? first : "mixed";
}

const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll("’", "'").match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
