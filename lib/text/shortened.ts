/** A text of at most so many characters (code points), the end of a longer one left out with "…". A long text is not walked through. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, 2 * (Math.floor(most) + 1))];
  return characters.length > most ? `${characters.slice(0, Math.max(1, Math.floor(most) - 1)).join("")}…` : text;
}

/** The same, cut after a whole word where there is one: of at most so many UTF-16 units and " …". */
export const shortenedAtWord = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).replace(/\s\S*$/u, "")} …` : text);
