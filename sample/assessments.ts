// What the sample's reviewer says of a contest, and which contest is published with it.
import type { SampleAssessment } from "@/sample/description";

export const sampleAssessments: readonly SampleAssessment[] = [
  {
    contest: "toll", rating: "unresolved",
    reasons: [
      ["Sorrin raised its own count from two to four and then to five, each time under the name of an office. That is one series, and its last figure stands: ", { cite: "five-dead" }, "."],
      ["The eleven were never a count of the dead. The ministry that was cited for them had written of people put out of action, ", { cite: "eleven-out-of-action" }, ", and said later that it had been misread: ", { cite: "never-eleven-dead" }, "."],
      ["Nobody apart from the two sides counted the dead of one of them. Until somebody does, five rests on the word of those who lost them."],
    ],
  },
];
