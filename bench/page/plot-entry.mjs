import * as Plot from "@observablehq/plot";

/** A picture of one measure by number of claims: a line for each subject, a field for each document. */
window.draw = (rows, label, documents) => {
  const picture = Plot.plot({
    width: 1040, height: 340, marginLeft: 60, marginRight: 20, marginBottom: 40, grid: true, style: { background: "#fff", color: "#222" },
    x: { type: "log", label: "claims", tickFormat: "~s" }, y: { type: "log", label, tickFormat: "~s" }, fx: { label: null, domain: documents },
    color: { legend: false, domain: ["reader", "plain", "lazy", "recogito", "web-highlighter", "v-annotator"], range: ["#1a3fb0", "#888", "#444", "#c0392b", "#d68910", "#1e8449"] },
    marks: [
      Plot.line(rows, { fx: "document", x: "claims", y: "value", stroke: "subject", strokeWidth: 1.6 }),
      Plot.dot(rows, { fx: "document", x: "claims", y: "value", fill: "subject", r: 3 }),
      Plot.text(rows, Plot.selectLast({ fx: "document", x: "claims", y: "value", z: "subject", text: "subject", fill: "subject", textAnchor: "end", dx: -4, dy: -8, fontSize: 10 })),
    ],
  });
  picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return picture.outerHTML;
};
