const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words as HTML shows them, in content and in quoted attributes. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
