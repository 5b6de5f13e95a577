// What is measured besides the reader. Each: open(host, text, claims), and where it can: add, reveal, rangeOf, here.
import { createTextAnnotator } from "@recogito/text-annotator";
import Vue from "vue";
// A module of CommonJS: what it exports by default is one of the things that it exports.
import annotator from "v-annotator";
import Highlighter from "web-highlighter";
import { layOut, rangeOf, startsOf } from "./text.mjs";

function paragraphs(host, text, { isLazy = false } = {}) {
  layOut(host, text, { isLazy });
  const starts = startsOf(text);
  return {
    rangeOf: (span) => rangeOf(host.children, starts, span),
    reveal: (span) => rangeOf(host.children, starts, span).startContainer.parentElement.scrollIntoView({ block: "center" }),
  };
}

/** The text alone. It is marked by one CSS highlight, and asked which character lies at a place: what a browser takes for that. */
const floor = (isLazy) => ({
  open(host, text) {
    const shown = paragraphs(host, text, { isLazy });
    const added = new Highlight();
    CSS.highlights.set("added", added);
    return { ...shown, add: (span) => added.add(shown.rangeOf(span)), marks: () => added.size, here: (x, y) => document.caretPositionFromPoint(x, y) && null };
  },
});

/** Annotations with CSS highlights and a spatial index (the library's default where the browser has them). */
const recogito = {
  open(host, text, claims) {
    const shown = paragraphs(host, text);
    const annotator = createTextAnnotator(host, { renderer: "CSS_HIGHLIGHTS", style: { fill: "#8899ff", fillOpacity: 0.35 } });
    const annotationOf = (span, id) => {
      const selector = { quote: text.slice(span.start, span.end), start: span.start, end: span.end, range: shown.rangeOf(span) };
      return { id, bodies: [], target: { annotation: id, selector: [selector] } };
    };
    annotator.state.store.bulkAddAnnotations(claims.map((claim, index) => annotationOf(claim, `c${index}`)), true);
    return {
      ...shown,
      add: (span) => annotator.state.store.addAnnotation(annotationOf(span, `added ${span.start}`)),
      marks: () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      reveal: (_span, index) => annotator.scrollIntoView(`c${index}`),
      here: (x, y) => {
        const { left, top } = host.getBoundingClientRect();
        return annotator.state.store.getAt(x - left, y - top, true)?.length ?? 0;
      },
    };
  },
};

/** Every highlight becomes elements around its words; those that overlap are split. */
const webHighlighter = {
  open(host, text, claims) {
    const shown = paragraphs(host, text);
    const highlighter = new Highlighter({ $root: host, exceptSelectors: [], style: { className: "wrapped" } });
    const ids = claims.map((claim) => highlighter.fromRange(shown.rangeOf(claim))?.id);
    return {
      ...shown,
      add: (span) => highlighter.fromRange(shown.rangeOf(span)),
      marks: () => highlighter.getDoms().length,
      reveal: (_span, index) => highlighter.getDoms(ids[index])[0].scrollIntoView({ block: "center" }),
      here: (x, y) => {
        const element = document.elementFromPoint(x, y)?.closest("[data-highlight-id]");
        return element ? 1 + highlighter.getExtraIdByDom(element).filter(Boolean).length : 0;
      },
    };
  },
};

/** The lines of a view, wherever among its components they are kept. */
const linesOf = ({ items, $children }) => (Array.isArray(items) ? items : $children.map(linesOf).find(Boolean));

/** The view of doccano: lines of SVG, drawn as they come into the window. */
const vAnnotator = {
  open(host, text, claims) {
    const entities = claims.map(({ start, end, party }, id) => ({ id, label: party % 4, startOffset: start, endOffset: end }));
    const entityLabels = ["a", "b", "c", "d"].map((name, id) => ({ id, text: name, color: ["#8899ff", "#ff9988", "#88cc99", "#ddbb66"][id] }));
    const app = new Vue({
      data: { entities },
      render(create) {
        return create(annotator.default, { props: { text, entities: this.entities, entityLabels, allowOverlapping: true, graphemeMode: false } });
      },
    });
    host.className = "drawn";
    app.$mount(host.appendChild(document.createElement("div")));
    return {
      add: ({ start, end }) => (app.entities = [...app.entities, { id: claims.length, label: 0, startOffset: start, endOffset: end }]),
      reveal: ({ start }) => {
        const items = linesOf(app);
        const at = items.findIndex(({ textLine }) => textLine.endOffset > start);
        window.scrollTo(0, items.slice(0, at).reduce((height, { size }) => height + size, 0));
      },
    };
  },
};

export const SUBJECTS = { plain: floor(false), lazy: floor(true), recogito, "web-highlighter": webHighlighter, "v-annotator": vAnnotator };
