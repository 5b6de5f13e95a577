// The text as every subject but v-annotator shows it: one paragraph a line, in the reader's own type and measure.

/** Lays the text out; each paragraph holds its line's end, so that offsets in the page are those of the text. */
export function layOut(host, text, { isLazy }) {
  host.className = isLazy ? "text lazy" : "text";
  const lines = text.split("\n");
  const made = document.createDocumentFragment();
  for (const [index, line] of lines.entries()) {
    const paragraph = document.createElement("p");
    const content = index < lines.length - 1 ? `${line}\n` : line;
    if (content) paragraph.append(content);
    if (isLazy) paragraph.style.containIntrinsicBlockSize = `auto ${Math.max(0.9, Math.ceil(line.length / 68) * 1.96)}rem`;
    made.append(paragraph);
  }
  host.append(made);
}

/** Where each line of a text begins. */
export function startsOf(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(values, limit) {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A node and an offset in it for an offset of the text, among paragraphs that begin at `starts`. */
export function placeOf(lines, starts, offset) {
  const line = lastAtMost(starts, offset);
  const walker = document.createTreeWalker(lines[line], NodeFilter.SHOW_TEXT);
  let rest = offset - starts[line];
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (rest < node.length) return [node, rest];
    rest -= node.length;
    last = node;
  }
  return last ? [last, last.length] : [lines[line], 0];
}

export function rangeOf(lines, starts, { start, end }) {
  const range = document.createRange();
  range.setStart(...placeOf(lines, starts, start));
  const [node, offset] = placeOf(lines, starts, end - 1);
  range.setEnd(node, Math.min(offset + 1, node.length ?? offset));
  return range;
}
