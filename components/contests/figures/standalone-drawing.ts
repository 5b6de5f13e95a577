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
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([standalone(drawing)], { type: "image/svg+xml" }));
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80)}.svg`;
  link.click();
  URL.revokeObjectURL(link.href);
}
