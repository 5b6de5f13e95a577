/** A text of at most so many characters, the end of a longer one left out with "…": for drawings, whose words don't wrap. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, Math.max(1, Math.floor(most) - 1)).join("")}…` : text;
}
