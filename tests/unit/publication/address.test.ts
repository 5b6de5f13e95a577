import { expect, it } from "vitest";
import { embedLines, publishedAddresses } from "@/lib/publication/address";

it("W6: the lines for another page run nothing, and a question can't break out of them", () => {
  const lines = embedLines(publishedAddresses("https://claims.example", "t0ken"), `Who said "no" & <why>?`);
  expect(lines).toContain('src="https://claims.example/published/t0ken/embed"');
  expect(lines).toContain('title="Who said &quot;no&quot; &amp; &lt;why&gt;?"');
  expect(lines).toMatch(/ sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(lines).not.toMatch(/allow-scripts|allow-same-origin/);
});
