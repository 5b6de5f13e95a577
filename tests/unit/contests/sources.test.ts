import { expect, test } from "vitest";
import { sourcesInOrder } from "@/lib/contests/sources";
import { cardsOf, claim, id, position } from "@/tests/unit/contests/content";

test("K25 sources stand in the order in which cards come to them, each with its cards; those that are only cited follow", () => {
  const none = position(11, 0, "None");
  const [later, both, early] = [claim(1, { said: "2017-08-03" }, [2]), claim(2, { said: "2017-08-02" }, [3, 2, 3]), claim(3, { said: "2017-08-01" }, [3])];
  const cards = cardsOf([none], [later, both, early].map((each) => [each, none] as const));
  const sources = [1, 2, 3].map((n) => ({ id: id(700 + n) }));
  expect(sourcesInOrder(sources, cards).map(({ source, cards: numbers }) => [sources.indexOf(source) + 1, numbers])).toEqual([[3, [1, 2]], [2, [2, 3]], [1, []]]);
});
