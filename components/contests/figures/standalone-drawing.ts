const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight"] as const;

/** A drawing of the page as a file of its own: what its look takes from the page's styles is written into it. */
function standalone(drawing: SVGElement): string {
  const copy = drawing.cloneNode(true) as SVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  originals!.forEach((element, index) => {
    const look = getComputedStyle(element);
    const target = copies![index]!;
    for (const property of KEPT) target.setAttribute(property, look.getPropertyValue(property));
    target.removeAttribute("class");
  });
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute("width", String(Math.round(width)));
  copy.setAttribute("height", String(Math.round(height)));
  return new XMLSerializer().serializeToString(copy);
}

/** Saves a drawing of this page as an SVG file named after what it shows. */
export function downloadDrawing(id: string, title: string): void {
  const drawing = document.getElementById(id);
  if (!(drawing instanceof SVGElement)) return;
  saveFile(standalone(drawing), "image/svg+xml", `${title}.svg`);
}

const NAME = /^(.*)(\.\w+)$/su;

/** Saves a text of this page as a file, named by words and an ending. */
export function saveFile(content: string, type: string, name: string): void {
  const [, words = "", ending = ""] = NAME.exec(name) ?? [];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${words.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)}${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
