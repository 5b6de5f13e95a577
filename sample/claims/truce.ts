// Whether a truce was agreed.
import type { SampleClaim } from "@/sample/description";

const call = "2017-08-03";

export const truceClaims: readonly SampleClaim[] = [
  {
    key: "truce-agreed", act: "asserts", by: ["sorrin-foreign"], said: "2017-08-03", event: call, proposition: "The two defence ministers agreed by telephone to hold their fire from midnight.",
    mentions: [{
      document: "news-wire", passage: "Late on Thursday the Foreign Ministry of Sorrin said that the two defence ministers had agreed by telephone to hold their fire from midnight.", mode: "indirect",
      reported: "2017-08-03", content: ["the two defence ministers had agreed by telephone to hold their fire from midnight"],
      levels: [{ kind: "named", source: ["the Foreign Ministry of Sorrin"], cue: ["said"] }],
    }],
  },
  {
    key: "both-said-yes", act: "confirms", by: ["diplomat"], event: call, proposition: "Both ministers said yes on the telephone.",
    mentions: [{
      document: "explainer", passage: "A diplomat of a third country, who asked not to be named, told The Ferry that both ministers had said yes on the telephone.", mode: "indirect",
      reported: "2017-10-12", content: ["both ministers had said yes on the telephone"],
      levels: [{ kind: "anonymous", source: ["A diplomat of a third country"], cue: ["told The Ferry"] }],
    }],
  },
  {
    key: "no-agreement", act: "denies", by: ["torr"], polarity: "negative", said: "2017-08-04", event: call, certainty: "certain", proposition: "No agreement was made.",
    note: "Whether the ministers spoke is not denied.",
    mentions: [{
      document: "explainer", passage: "Ilvan Torr, the spokesman in Ostrel, said on 4 August that “no agreement of any kind” had been made; whether the two had spoken he left open.", mode: "mixed",
      reported: "2017-10-12", content: ["“no agreement of any kind” had been made"], levels: [{ kind: "named", source: ["Ilvan Torr, the spokesman in Ostrel"], cue: ["said"] }],
    }],
  },
  {
    key: "president-silent", act: "is silent", by: ["velmar-president"], event: call, proposition: "The Presidential Office of Velmar said nothing about a call.",
    mentions: [{
      document: "news-wire", passage: "The Presidential Office of Velmar made no statement about a call.", reported: "2017-08-03",
      content: ["made no statement about a call"], levels: [{ kind: "named", source: ["The Presidential Office of Velmar"] }],
    }],
  },
  {
    key: "league-declined", act: "declines to comment", by: ["league"], event: call, proposition: "The League did not say whether it had mediated.",
    mentions: [{
      document: "news-wire", passage: "The League of River States, asked whether it had mediated, declined to comment.", mode: "indirect", reported: "2017-08-03",
      content: ["whether it had mediated"], levels: [{ kind: "named", source: ["The League of River States"], cue: ["declined to comment"] }],
    }],
  },
  {
    key: "no-shot-counted", act: "asserts", by: ["mission"], event: "2017-08-04/2017-08-09", proposition: "From the early hours of 4 August until the afternoon of 9 August no shot was fired.",
    quantities: [{ value: 0, qualifier: "no", unit: "shots", period: "00:10 on 4 August to the afternoon of 9 August", cumulative: false }],
    mentions: [{
      document: "explainer", passage: "The Ruvel Monitoring Mission counted no shot between ten past midnight on 4 August and the afternoon of 9 August.", mode: "indirect", reported: "2017-10-12",
      content: ["no shot between ten past midnight on 4 August and the afternoon of 9 August"],
      levels: [{ kind: "named", source: ["The Ruvel Monitoring Mission"], cue: ["counted"] }],
    }],
  },
];
