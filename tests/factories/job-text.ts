/** A text with so many attributions, as brat has them. */
export function manyAttributions(count: number): Record<string, string> {
  const lines = Array.from({ length: count }, (_, index) => `Witness ${index} said that boat ${index} sank.\n`);
  const notes: string[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const place = (words: string, kind: string, mark: string) => notes.push(`T${mark}\t${kind} ${at + line.indexOf(words)} ${at + line.indexOf(words) + words.length}\t${words}`);
    const [source, content] = [`Witness ${index}`, `that boat ${index} sank`];
    place(source, "Source", `${index}1`);
    place("said", "Cue", `${index}2`);
    place(content, "Content", `${index}3`);
    place("said", "Attribution", `${index}4`);
    notes.push(`E${index}\tAttribution:T${index}4 Content:T${index}3 Cue:T${index}2 Source:T${index}1`);
    at += line.length;
  }
  return { "boats.txt": lines.join(""), "boats.ann": `${notes.join("\n")}\n` };
}
