import type { SampleParty } from "@/sample/description";

const latin = (...texts: string[]) => texts.map((text) => ({ text, script: "Latn" }));

/** Everybody who speaks, is accused or publishes in the sample; whoever holds an office comes after whom they hold it of. */
export const sampleParties: readonly SampleParty[] = [
  { key: "velmar", kind: "state", names: latin("Velmar", "Republic of Velmar", "Ostrel"), side: "velmar" },
  { key: "sorrin", kind: "state", names: [...latin("Sorrin", "Republic of Sorrin", "Kamdin")], side: "sorrin" },
  {
    key: "velmar-defence", kind: "ministry", tenures: [{ of: "velmar", office: "ministry" }],
    names: latin("Ministry of Defence of Velmar", "Velmar Ministry of Defence", "Velmar's Ministry of Defence", "the ministry in Ostrel"),
  },
  { key: "velmar-guards", kind: "force", names: latin("Border guards of Velmar", "Velmar's guards"), tenures: [{ of: "velmar-defence" }] },
  { key: "velmar-president", kind: "ministry", names: latin("Presidential Office of Velmar"), tenures: [{ of: "velmar" }] },
  { key: "velmar-foreign", kind: "ministry", names: latin("Ministry of Foreign Affairs of Velmar", "The Foreign Ministry in Ostrel"), tenures: [{ of: "velmar", office: "ministry" }] },
  {
    key: "torr", kind: "official", names: latin("Ilvan Torr", "Torr"),
    tenures: [{ of: "velmar-defence", office: "spokesman", from: "2016-03", to: "2017-10" }],
  },
  { key: "sorrin-defence", kind: "ministry", names: latin("Ministry of Defence of Sorrin", "the ministry in Kamdin"), tenures: [{ of: "sorrin", office: "ministry" }] },
  { key: "sorrin-staff", kind: "force", names: latin("General Staff of Sorrin", "Sorrin's General Staff", "Sorrin's army"), tenures: [{ of: "sorrin-defence" }] },
  { key: "sorrin-foreign", kind: "ministry", names: latin("Foreign Ministry of Sorrin"), tenures: [{ of: "sorrin", office: "ministry" }] },
  {
    key: "dahl", kind: "official", names: latin("Mera Dahl", "Dahl"),
    tenures: [{ of: "sorrin-defence", office: "Minister of Defence", from: "2015", to: "2017-12-04" }, { of: "sorrin-foreign", office: "Foreign Minister", from: "2017-12-04" }],
  },
  { key: "kamdin-court", kind: "court", names: latin("Kamdin District Court"), tenures: [{ of: "sorrin", office: "court" }] },
  { key: "water-board", kind: "other", names: [...latin("Water Board of Wadin"), { text: "وادين", script: "Arab" }], tenures: [{ of: "sorrin", office: "local authority" }] },
  { key: "mission", kind: "international_body", names: latin("Ruvel Monitoring Mission"), side: "third" },
  { key: "league", kind: "international_body", names: latin("League of River States"), side: "third" },
  { key: "institute", kind: "ngo", names: latin("Institute for Frontier Studies"), side: "third" },
  { key: "observers", kind: "collective", names: latin("Most observers"), side: "third", note: "The encyclopedia names nobody." },
  { key: "lamp-society", kind: "ngo", names: latin("Velmar Lamp Society") },
  { key: "relief-union", kind: "ngo", names: latin("Sorrin Relief Union") },
  { key: "northern-wire", kind: "media_outlet", names: latin("Northern Wire") },
  { key: "gazette", kind: "publication", names: latin("Ostrel Gazette", "The Ostrel Gazette") },
  { key: "courier", kind: "publication", names: latin("The Kamdin Courier", "Kamdin Courier") },
  { key: "ferry", kind: "publication", names: latin("The Ferry") },
  { key: "openpages", kind: "publication", names: latin("Openpages"), note: "An encyclopedia that anybody may edit." },
  { key: "orsk", kind: "witness", names: latin("Davin Orsk", "Orsk") },
  { key: "tracing", kind: "instrument", names: latin("Ostrel tracing", "A tracing kept in Ostrel") },
  { key: "map-1931", kind: "instrument", names: latin("Boundary map of 1931", "The boundary map of 1931") },
  { key: "video", kind: "instrument", names: latin("Drone video of 6 August 2017"), note: "Published by Sorrin's army; the first minute is missing." },
  { key: "sergeant", kind: "anonymous", document: "encyclopedia", names: latin("a captured sergeant") },
  { key: "soldier", kind: "anonymous", document: "court-report", names: latin("A soldier of the crew") },
  { key: "diplomat", kind: "anonymous", document: "explainer", names: latin("A diplomat of a third country") },
  { key: "radio", kind: "media_outlet", names: latin("Radio Lowland") },
];
