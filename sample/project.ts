// The sample project: what it is called, its sides, its documents. Everything that it tells is invented
// (docs/decisions/0050-sample.md).
import { sampleGuideline } from "@/sample/guideline";
import type { SampleDocument, SampleSide } from "@/sample/description";

export const sampleProject = {
  slug: "sample",
  name: "Sample: a summer on the Ruvel",
  description:
    "This is a sample. It shows on six short documents what Counterclaim is for. Both states, the river, all people and " +
    "all figures are invented. Change whatever you like; nothing depends on it.",
  guideline: sampleGuideline,
};

export const sampleSides: readonly SampleSide[] = [
  { key: "velmar", name: "Velmar", colour: 1 },
  { key: "sorrin", name: "Sorrin", colour: 2 },
  { key: "third", name: "Third parties", colour: 3 },
];

const licence = "Apache-2.0 (part of the Counterclaim sample)";

export const sampleDocuments: readonly SampleDocument[] = [
  {
    key: "encyclopedia", title: "2017 Ruvel clashes", kind: "encyclopedia", publisher: "openpages", language: "en", published: "2017-11-02", licence,
    regions: [
      { key: "note-1", role: "reference", words: "[1] Northern Wire, “Sorrin raises its toll”, 3 August 2017.", outlet: "Northern Wire", date: "2017-08-03" },
      { key: "note-2", role: "reference", words: "[2] General Staff of Sorrin, daily note, 1 August 2017.", author: "General Staff of Sorrin", date: "2017-08-01" },
      { key: "note-3", role: "reference", words: "[3] Ministry of Defence of Sorrin, Statement No. 41, 2 August 2017.", author: "Ministry of Defence of Sorrin", date: "2017-08-02" },
      {
        key: "note-4", role: "reference", words: "[4] Institute for Frontier Studies, “Counting on a quiet border”, paper 12, October 2017.",
        author: "Institute for Frontier Studies", date: "2017-10",
      },
    ],
  },
  { key: "news-wire", title: "Sorrin raises its toll to at least four; each side blames the other", kind: "news agency report", publisher: "northern-wire", language: "en", published: "2017-08-03", licence },
  { key: "press-statement", title: "Statement No. 41 of the Ministry of Defence of Sorrin", kind: "press statement", publisher: "sorrin-defence", language: "en", published: "2017-08-02", licence, revision: "press-statement-2" },
  { key: "court-report", title: "Herder gets four years for the night at the ford", kind: "court report", publisher: "courier", language: "en", published: "2017-09-21", licence },
  {
    key: "explainer", title: "Five questions about the Ruvel, answered as far as they can be", kind: "explainer", publisher: "ferry", language: "en", published: "2017-10-12", licence,
    regions: [
      { key: "menu", role: "interface", words: "Skip to content\nMenu · Search · Sign in\nYou have 2 free articles left this month" },
      { key: "share", role: "interface", words: "Share this: Post · Mail · Copy link" },
      { key: "appeal", role: "appeal", words: "The Ferry has no owner and no advertisements. If this helped you, give what a cup of tea costs.\nBecome a member" },
      { key: "foot", role: "interface", words: "More like this: Why rivers make bad borders · Our quiz: name that flag\n© The Ferry · Cookies: accept all" },
    ],
  },
  { key: "radio-bulletin", title: "News at seven, 10 August 2017", kind: "radio bulletin", publisher: "radio", language: "en", published: "2017-08-10", licence },
];
