import { describe, expect, it } from "vitest";
import { jsonLd } from "@/lib/publication/json-ld";
import { snapshotOf } from "@/lib/publication/snapshot";
import { bundle, imprint, rated } from "@/tests/unit/publication/bundle";

type Node = Record<string, unknown>;
const standing = { url: "https://claims.example/published/abc", publisher: { name: "The river crossing", url: "https://claims.example/" } };
const graphOf = (assessments: typeof rated) => jsonLd(snapshotOf({ ...bundle, assessments }, imprint), standing)["@graph"] as Node[];
const ofType = (nodes: Node[], type: string) => nodes.filter((node) => node["@type"] === type);

/**
 * Written by hand from what is published. ClaimReview (developers.google.com/search/docs/appearance/structured-data/factcheck,
 * "Structured data type definitions"): claimReviewed, reviewRating and url are required; of the Rating, alternateName.
 * itemReviewed is a Claim, for which appearance and firstAppearance are CreativeWorks (schema.org/Claim).
 */
const required = ["claimReviewed", "reviewRating", "url"];
/** The properties that schema.org has for these types, as far as they are used here. */
const propertiesOf: Record<string, readonly string[]> = {
  ClaimReview: ["claimReviewed", "reviewRating", "url", "author", "publisher", "datePublished", "reviewBody", "itemReviewed"],
  Rating: ["alternateName", "ratingExplanation"],
  Claim: ["url", "text", "author", "datePublished", "firstAppearance", "appearance"],
  CreativeWork: ["name", "url", "archivedAt", "inLanguage", "datePublished", "publisher"],
  Organization: ["name", "url"], Person: ["name"], Thing: ["name"],
};

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if ("@type" in value) yield value as Node;
  for (const each of Object.values(value)) yield* nodesIn(each);
}

describe("W8: what search engines read", () => {
  it("W8: each rating is a ClaimReview with all that is required of one, and the claims that it is about", () => {
    const graph = graphOf(rated);
    const [review] = ofType(graph, "ClaimReview");
    for (const name of required) expect(review, name).toHaveProperty(name);
    expect(review).toMatchObject({
      claimReviewed: "Were boats hit at the crossing?", url: standing.url, reviewRating: { "@type": "Rating", alternateName: "Unresolved" },
      author: { "@type": "Person", name: "Rolf Reviewer" }, datePublished: "2026-05-30",
    });
    const claims = ofType(graph, "Claim").map((node) => node["@id"]);
    expect((review!.itemReviewed as Node[]).map((node) => node["@id"])).toEqual(claims);
  });

  it("W8: without a rating there are claims only, and a reason without one makes no review", () => {
    expect(graphOf([]).map((node) => node["@type"])).toEqual(["Claim", "Claim", "Claim"]);
    const body = snapshotOf({ ...bundle, assessments: rated }, imprint);
    const unrated = { ...body, assessments: body.assessments.map((each) => ({ ...each, rating: null })) };
    expect(ofType(jsonLd(unrated, standing)["@graph"] as Node[], "ClaimReview")).toEqual([]);
  });

  it("a claim has its words, its authors, the day where that is one, and where it stands", () => {
    const [claim] = ofType(graphOf([]), "Claim");
    expect(claim).toMatchObject({
      text: "Boats were hit.", author: [{ name: "Party 500" }], datePublished: "2026-05-04",
      firstAppearance: { "@type": "CreativeWork", name: "Document 1", url: "https://news.example/1", archivedAt: "https://archive.example/1" },
    });
    const vague = bundle.claims.map((each, index) => (index === 0 ? { ...each, said: "2026-05~" } : each));
    const graph = jsonLd(snapshotOf({ ...bundle, claims: vague }, imprint), standing)["@graph"] as Node[];
    expect(graph[0]).not.toHaveProperty("datePublished");
  });

  it("uses no property that schema.org doesn't have for its type, and leaves none empty", () => {
    for (const { "@type": type, "@id": _id, ...node } of nodesIn(graphOf(rated))) {
      expect(Object.keys(node).filter((name) => !propertiesOf[String(type)]!.includes(name)), String(type)).toEqual([]);
      expect(Object.values(node)).not.toContain("");
    }
  });
});
