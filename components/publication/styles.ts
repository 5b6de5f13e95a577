/**
 * The one style sheet of published pages, written into each of them: a page that is saved, printed or archived is
 * whole, and nothing else is asked for. Fonts are the reader's own; colour says nothing that words don't say.
 */
export const published = `
:root { color-scheme: light dark; --ink: #1d1b18; --muted: #565148; --paper: #fbfaf7; --rule: #d8d3c7; --mark: #f6e7b4; --link: #1b4f8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --muted: #b3b0a8; --paper: #15171a; --rule: #3a3f46; --mark: #4a4014; --link: #9cc3f5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Source Serif 4", Charter, Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 2.5rem) 4rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); margin: 0.2em 0 0.4em; }
h2 { font-size: 1.4rem; margin: 2.4em 0 0.5em; padding-top: 0.7em; border-top: 2px solid var(--ink); }
h3 { font-size: 1.15rem; margin: 1.8em 0 0.3em; }
h4 { font-size: 1rem; margin: 0 0 0.4em; }
p { margin: 0.5em 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
ul, ol { padding-inline-start: 1.4em; }
.above, .imprint, .aside, dl, caption, th, td, .hash, .number, .act, .relations { font-family: "Inter", system-ui, -apple-system, "Segoe UI", sans-serif; font-size: 0.875rem; line-height: 1.5; }
.above, .imprint, .aside { color: var(--muted); }
.older, .verdict, .note { border: 1px solid var(--rule); border-radius: 6px; padding: 0.6em 0.9em; }
.older { border-color: var(--ink); font-weight: 600; }
.card, .assessment { border: 1px solid var(--rule); border-radius: 6px; padding: 1em; margin: 0.9em 0; scroll-margin-top: 1em; }
.assessment h3 { margin-top: 0; }
.card:target, .sources li:target { outline: 2px solid var(--link); outline-offset: 2px; }
.number { border: 1px solid var(--muted); border-radius: 3px; padding: 0.05em 0.4em; margin-inline-end: 0.4em; white-space: nowrap; }
.act { color: var(--muted); font-weight: 400; font-style: italic; }
.proposition { font-weight: 600; }
blockquote { margin: 0.7em 0; padding-inline-start: 0.9em; border-inline-start: 3px solid var(--muted); white-space: pre-line; }
mark { background: var(--mark); color: inherit; }
mark.marked { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.said { text-decoration: underline; text-decoration-color: var(--muted); text-underline-offset: 0.2em; }
.context { color: var(--muted); }
dl { margin: 0.5em 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 0.6em; }
dt { color: var(--muted); min-width: 5.5em; }
dd { margin: 0; flex: 1 1 12em; }
.relations { margin: 0.6em 0 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0; overflow-wrap: normal; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.3em; }
th, td { text-align: start; vertical-align: top; padding: 0.35em 0.8em 0.35em 0; border-bottom: 1px solid var(--rule); }
code { font: 0.8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; border: 1px solid var(--rule); border-radius: 6px; padding: 0.7em; }
.sources li { margin: 0 0 1.2em; scroll-margin-top: 1em; }
.sources li p { margin: 0.15em 0; }
.hash { color: var(--muted); }
@page { margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  :root { color-scheme: light; --ink: #000; --muted: #333; --paper: #fff; --rule: #777; --mark: transparent; --link: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, caption, h2 + .aside, h3 + .aside { break-after: avoid; }
  blockquote, li, dl div, tr, .assessment h3, .older { break-inside: avoid; }
  .card { break-inside: avoid; border-color: #000; }
  mark { font-weight: 600; text-decoration: underline; }
  p { orphans: 3; widows: 3; }
  .embed { display: none; }
  .sources { break-before: page; }
}
`;
