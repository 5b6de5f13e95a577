import { expect, test } from "vitest";
import { numberedCards } from "@/lib/contests/cards";
import { sourcesInOrder } from "@/lib/contests/sources";
import { claim, content, id, placement, position } from "@/tests/unit/contests/content";

test("K25 sources stand in the order in which cards come to them, each with its cards; those that are only cited follow", () => {
  const none = position(11, 0, "None");
  const [later, both, early] = [claim(1, { said: "2017-08-03" }, [2]), claim(2, { said: "2017-08-02" }, [3, 2, 3]), claim(3, { said: "2017-08-01" }, [3])];
  const cards = numberedCards(content({ positions: [none], claims: [later, both, early], placements: [later, both, early].map((each) => placement(each, none.id)) }));
  const sources = [1, 2, 3].map((n) => ({ id: id(700 + n) }));
  expect(sourcesInOrder(sources, cards).map(({ source, cards: numbers }) => [sources.indexOf(source) + 1, numbers])).toEqual([[3, [1, 2]], [2, [2, 3]], [1, []]]);
});
