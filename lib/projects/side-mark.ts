const articles = /^(the|a|an)\s+/i;

/**
 * One or two letters for each side, no two alike: the sign that stands beside the colour, so that colour is never the
 * only one. A first letter where it is free, else two letters, else a letter and a number.
 */
export function sideMarks(sides: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(sides.map(({ id, name }, index) => {
    const mark = candidates(name, index).find((each) => !taken.has(each)) ?? String(index + 1);
    taken.add(mark);
    return [id, mark];
  }));
}

function candidates(name: string, index: number): string[] {
  const words = name.trim().replace(articles, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const letters = [...(words[0] ?? "")];
  const first = (letters[0] ?? "").toUpperCase();
  const initials = words.slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
  const pairs = letters.slice(1).map((letter) => first + letter.toLowerCase());
  return [first, initials, ...pairs, `${first}${index + 1}`.slice(0, 2)].filter((mark) => mark !== "");
}
