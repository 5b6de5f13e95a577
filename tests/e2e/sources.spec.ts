import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";
import { choose, line } from "./uploading";
import { pdfOf } from "../unit/sources/packages";

const said = "The harbour council said on Tuesday that three boats had crossed the line before dawn, and that the valley council had been told of each of them, in writing. ";
const boats = `<!doctype html><html lang="en"><head><title>Three boats</title><script>document.title = "run"</script></head><body><nav><a href="/">All news of the quay</a></nav>
<article><h1>Three boats</h1><p>${said}${said}<sup><a href="#n1">[1]</a></sup></p><p>${said}${said}</p><ol><li id="n1">The clerk, in a letter</li></ol></article><footer>Subscribe to our letter</footer><img src="http://elsewhere.example/x.png"></body></html>`;
// "Паромщик говорит …" in windows-1251, on a page that says it is windows-1252.
const cyrillic = "Паромщик говорит, что в ту ночь никто не переправлялся. Сторож видел два огня на воде и слышал голоса.";
const in1251 = (words: string) => Buffer.from([...words].map((letter) => (letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0))));
const ferry = Buffer.concat([Buffer.from('<html><head><meta charset="windows-1252"></head><body><p>'), in1251(cyrillic), Buffer.from("</p></body></html>")]);

test("T12 T13 T15 T16 a page comes in with its main text proposed, a wrong encoding is corrected, a bad file is refused with the reason", async ({ page, trouble }) => {
  trouble.allow(/status of 422/);
  await signIn(page);
  const slug = await makeProject(page, "Sources");
  await page.goto(`/p/${slug}/documents`);
  await choose(page, [
    { name: "boats.html", buffer: Buffer.from(boats) }, { name: "ferry.html", buffer: ferry }, { name: "scan.pdf", buffer: Buffer.from(pdfOf([[]])) }, { name: "deep.html", buffer: Buffer.from("<div>".repeat(5_000)) },
  ]);

  const found = line(page, "boats.html");
  await expect(found).toContainText("was read as HTML", { timeout: 60_000 });
  await expect(found).toContainText("Nothing is stored yet");
  await expect(found).toContainText("2 stretches are set aside");
  await expect(found).toContainText("1 script or style sheet left out; none was run");
  await expect(found).toContainText("1 picture left out");
  await expect(found.getByRole("group", { name: "How it begins" })).toContainText("Set aside: All news of the quay");
  await expect(found.getByLabel("Language")).toHaveValue("en");
  await expect(page).toHaveTitle(/Documents/);

  const bad = line(page, "scan.pdf").getByRole("alert");
  await expect(bad).toContainText("there are no words in it", { timeout: 60_000 });
  await expect(bad).toContainText("Nothing of it was stored");
  await expect(line(page, "deep.html").getByRole("alert")).toContainText("more than 400 deep", { timeout: 60_000 });

  const wrong = line(page, "ferry.html");
  await expect(wrong).toContainText("Ïàðîìùèê", { timeout: 60_000 });
  await wrong.getByRole("button", { name: "Read it in another encoding" }).click();
  await wrong.getByText("windows-1251", { exact: true }).click();
  await expectAccessible(page);
  await wrong.getByRole("button", { name: "Read again as windows-1251" }).click();
  await expect(wrong.getByRole("group", { name: "How it begins" })).toContainText(cyrillic, { timeout: 60_000 });
  await wrong.getByLabel("Language").fill("ru");
  await wrong.getByRole("button", { name: "Import it like this" }).click();
  await expect(wrong.getByLabel("Title")).toHaveValue(/^Паромщик говорит/, { timeout: 60_000 });

  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await found.getByRole("button", { name: "Import it like this" }).press("Enter");
  await expect(found.getByLabel("Title")).toHaveValue("Three boats", { timeout: 60_000 });

  const { items } = await call<{ items: { id: string; title: string; language: string; revisionId: string }[] }>(page, "get", `/projects/${slug}/documents`);
  expect(items.map(({ title, language }) => [title.slice(0, 11), language]).toSorted()).toEqual([["Three boats", "en"], ["Паромщик го", "ru"]]);
  const { id, revisionId } = items.find(({ title }) => title === "Three boats")!;
  const { text } = await call<{ text: string }>(page, "get", `/projects/${slug}/documents/${id}/revisions/${revisionId}`);
  expect(text).toContain("All news of the quay\n\nThree boats\n\nThe harbour council");
  await page.goto(`/p/${slug}/documents/${id}`);
  await expect(page.getByText("All news of the quay")).toBeVisible();
});
