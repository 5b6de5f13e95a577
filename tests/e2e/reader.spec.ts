import { expect, test } from "@/tests/setup/browser-fixture";
import { claimsOf, newCase, openReader, saved, select, selectByKeyboard, text, textOf } from "@/tests/e2e/reading";
import { call, signIn, withoutStream } from "@/tests/setup/journey";

test.beforeEach(async ({ page }) => signIn(page));

test("a claim with two fragments, source, cue and a chain of three levels, by keyboard alone", async ({ page }) => {
  // The caret walks some two thousand characters, key by key.
  test.slow();
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await selectByKeyboard(page, "at least twelve soldiers were wounded");
  await page.keyboard.press("c");
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
  await selectByKeyboard(page, "two vehicles burnt");
  await page.keyboard.press("+");
  await selectByKeyboard(page, "the Northern Ministry");
  await page.keyboard.press("s");
  await selectByKeyboard(page, "according to");
  await page.keyboard.press("q");
  await page.keyboard.press("Shift+S");
  await selectByKeyboard(page, "the news agency");
  await page.keyboard.press("s");
  await selectByKeyboard(page, "quoting");
  await page.keyboard.press("q");
  await page.keyboard.press("Shift+S");
  await selectByKeyboard(page, "The Herald");
  await page.keyboard.press("s");
  await selectByKeyboard(page, "at least");
  await page.keyboard.press("h");

  // Into the composer: the claimant by an alias, then the act by typing ahead.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Claimed by" })).toBeFocused();
  await page.keyboard.type("the mini");
  await expect(page.getByRole("option", { name: "Northern Ministry" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: "Northern Ministry" })).toBeVisible();
  await page.getByRole("button", { name: /^act not set Act/ }).focus();
  await page.keyboard.type("est");
  await expect(page.getByRole("button", { name: /^estimates Act/ })).toBeVisible();
  await page.getByLabel("Said", { exact: true }).focus();
  await page.keyboard.type("7 Aug 2014");
  await expect(page.getByText("= 7 August 2014")).toBeVisible();
  await page.keyboard.press("Tab");
  await saved(page);
  await page.keyboard.press("Escape");
  await expect(textOf(page)).toBeFocused();

  const [claim] = await claimsOf(page, lorn);
  expect(claim).toMatchObject({ attribution: "attributed", act: "estimates", said: "2014-08-07" });
  expect(claim!.mentions[0]!.levels.map((level) => level.stance)).toEqual([null, "relays", "relays"]);
  expect(claim!.mentions[0]!.anchorings[0]!.fragments.map(({ role, levelOrdinal, quote }) => [role, levelOrdinal, quote])).toEqual([
    ["content", null, "at least twelve soldiers were wounded"],
    ["content", null, "two vehicles burnt"],
    ["source", 0, "the Northern Ministry"],
    ["source", 1, "the news agency"],
    ["source", 2, "The Herald"],
    ["cue", 0, "according to"],
    ["cue", 1, "quoting"],
    ["hedge", null, "at least"],
  ]);
});

test("no mark is seen beside an older act's Saved (U1, U25)", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "a patrol crossed the river");
  await page.keyboard.press("c");
  await saved(page);
  await select(page, "two vehicles burnt");
  const watched = await page.evaluateHandle(() => {
    const marks = () => [...CSS.highlights].reduce((sum, [name, { size }]) => (name.startsWith("content-") ? sum + size : sum), 0);
    const status = document.querySelector('[role="status"][aria-label="Saving"]')!;
    const isOlder = () => status.textContent!.includes("Saved") && getComputedStyle(status).visibility === "visible";
    const before = marks();
    const wasOlder = isOlder();
    const seen = new Promise<{ wasOlder: boolean; inFrameOfMark: boolean }>((resolve) => {
      const look = () => (marks() > before ? resolve({ wasOlder, inFrameOfMark: isOlder() }) : requestAnimationFrame(look));
      document.addEventListener("keydown", () => requestAnimationFrame(look), { capture: true, once: true });
    });
    return { seen };
  });
  await page.keyboard.press("c");
  expect(await watched.evaluate(({ seen }) => seen)).toEqual({ wasOlder: true, inFrameOfMark: false });
  await saved(page);
});

test("the connection is lost while saving, the page is left, and nothing is lost", async ({ page, context, trouble }) => {
  trouble.allow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await context.setOffline(true);
  await page.keyboard.press("c");
  const status = page.getByRole("status", { name: "Saving" });
  await expect(status).toContainText("Not saved — retrying");
  await page.keyboard.press("Enter");
  await page.getByLabel("In one neutral sentence").fill("Nobody shot.");
  await page.keyboard.press("Tab");
  await expect(status).toContainText("(2 changes)");
  await context.setOffline(false);
  await saved(page);
  expect(await claimsOf(page, lorn)).toMatchObject([{ version: 2, proposition: "Nobody shot." }]);

  // The next change can't be sent; the browser asks before the page goes; the page that comes sends it.
  const isChange = (method: string) => method !== "GET";
  await page.route("**/api/v1/**", (route) => (isChange(route.request().method()) ? route.abort() : route.continue()));
  await page.getByLabel("In one neutral sentence").fill("Nobody shot at all.");
  await page.keyboard.press("Tab");
  await expect(status).toContainText("Not saved — retrying");
  const asked = page.waitForEvent("dialog");
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await reloaded;
  await expect(status).toContainText("Not saved — retrying");
  await page.unrouteAll();
  await saved(page);
  expect(await claimsOf(page, lorn)).toMatchObject([{ version: 3, proposition: "Nobody shot at all." }]);
});

test("two browsers change one claim: both versions are shown, and what is chosen is saved", async ({ page, browser, baseURL, trouble }) => {
  trouble.allow(/412/);
  await withoutStream(page);
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await saved(page);
  const elsewhere = await browser.newContext({ baseURL: String(baseURL), storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await openReader(other, lorn.address);
  await other.keyboard.press("j");
  await other.getByRole("button", { name: "Edit" }).click();
  await other.getByLabel("In one neutral sentence").fill("Theirs.");
  await other.getByRole("button", { name: /Polarity/ }).click();
  await other.getByRole("option", { name: "Negative" }).click();
  await saved(other);

  // The first browser hasn't heard of it.
  await page.keyboard.press("Enter");
  await page.getByLabel("In one neutral sentence").fill("Mine.");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Compare" }).click();
  const dialog = page.getByRole("dialog", { name: "Two versions of one claim" });
  await expect(dialog.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(dialog.getByRole("button", { name: "Save what I chose" })).toBeDisabled();
  await dialog.getByRole("radiogroup", { name: "Polarity" }).getByText("Theirs", { exact: true }).click();
  await dialog.getByRole("radiogroup", { name: "In one neutral sentence" }).getByText("Mine", { exact: true }).click();
  await dialog.getByRole("button", { name: "Save what I chose" }).click();
  await saved(page);
  expect(await claimsOf(page, lorn)).toMatchObject([{ polarity: "negative", proposition: "Mine." }]);
  await elsewhere.close();
});

test("undo and redo take back creating, editing and deleting", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await select(page, "denied");
  await page.keyboard.press("q");
  await page.keyboard.press("Delete");
  await saved(page);
  expect(await claimsOf(page, lorn)).toHaveLength(0);
  const cues = async () => (await claimsOf(page, lorn)).flatMap((claim) => claim.mentions[0]!.anchorings[0]!.fragments.filter((fragment) => fragment.role === "cue").map((fragment) => fragment.quote));
  await page.keyboard.press("Control+z");
  await expect.poll(cues).toEqual(["denied"]);
  await page.keyboard.press("Control+z");
  await expect.poll(cues).toEqual([]);
  expect(await claimsOf(page, lorn)).toHaveLength(1);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await claimsOf(page, lorn)).length).toBe(0);
  for (let act = 0; act < 2; act++) await page.keyboard.press("Control+Shift+z");
  await expect.poll(cues).toEqual(["denied"]);
});

test("nothing that is typed, pasted, dropped or composed changes the text", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  const shown = () => page.evaluate(() => [...document.querySelectorAll(".ProseMirror p")].map((line) => line.textContent).join("\n"));
  await select(page, "twelve");
  // Letters that are no keys of the reader.
  await page.keyboard.type("wxz ß");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Shift+Enter");
  await page.evaluate(() => navigator.clipboard.writeText("pasted").catch(() => {}));
  await page.keyboard.press("Control+v");
  await page.keyboard.press("Control+x");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  await session.send("Input.insertText", { text: "日本" });
  await expect.poll(shown).toBe(text);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("ProseMirror");
  expect(await claimsOf(page, lorn)).toHaveLength(0);
});

test("claims that lie over one another are offered, the smallest first, and links lead back to them", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  for (const words of ["The Southern Command denied that any shots had been fired", "any shots had been fired"]) {
    await select(page, words);
    await page.keyboard.press("c");
    await page.keyboard.press("Escape");
  }
  await saved(page);
  await select(page, "shots");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  const choice = page.getByRole("dialog", { name: "2 claims here, the smallest first" });
  const smallest = choice.getByRole("listitem").first().getByRole("button");
  await expect(smallest).toHaveText(/act not set\s*any shots had been fired/);
  await expect(smallest).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Claim in hand" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("y");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const claims = await claimsOf(page, lorn);
  const short = claims.find((claim) => claim.mentions[0]!.anchorings[0]!.fragments[0]!.quote === "any shots had been fired")!;
  expect(new URL(link).searchParams.get("claim")).toBe(short.id);
  await openReader(page, link);
  await expect(page.locator(".flash")).toHaveText("any shots had been fired");
  const passage = text.indexOf("nine wounded");
  await page.goto("about:blank");
  await openReader(page, `${lorn.address}#p=${passage}-${passage + 12}`);
  await expect(page.locator(".flash")).toHaveText("nine wounded");

  // A link to a claim that is gone says so, and gives it back.
  await page.evaluate(
    async ([slug, id, version]) => fetch(`/api/v1/projects/${slug}/claims/${id}`, { method: "DELETE", headers: { "if-match": `"${version}"` } }),
    [lorn.slug, short.id, short.version] as const,
  );
  await page.goto("about:blank");
  await openReader(page, link);
  await expect(page.getByRole("alert").filter({ hasText: "The claim of this link was deleted." })).toBeVisible();
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect.poll(async () => (await claimsOf(page, lorn)).length).toBe(2);
});

test("a claim is placed in a new contest, and a new party is made, without leaving the text", async ({ page }) => {
  const lorn = await newCase(page);
  await openReader(page, lorn.address);
  await select(page, "any shots had been fired");
  await page.keyboard.press("c");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Field Report");
  await page.getByRole("option", { name: "Create “Field Report”" }).click();
  await page.getByRole("button", { name: "Make this party" }).click();
  await expect(page.getByRole("row", { name: "Field Report" })).toBeVisible();
  await page.getByRole("combobox", { name: "Place in a contest" }).click();
  await page.keyboard.type("Who fired first?");
  await page.getByRole("option", { name: /Create/ }).click();
  await page.getByLabel("The answer, in a few words").fill("Nobody");
  await page.getByRole("button", { name: "Place it here" }).click();
  await expect(page.getByRole("link", { name: "Who fired first?" })).toBeVisible();
  await saved(page);
  const { items: contests } = await call<{ items: { id: string; question: string }[] }>(page, "get", `/projects/${lorn.slug}/contests`);
  expect(contests.map((contest) => contest.question)).toEqual(["Who fired first?"]);
  const [claim] = await claimsOf(page, lorn);
  const { items: placements } = await call<{ items: { claimId: string; positionId: string | null }[] }>(page, "get", `/projects/${lorn.slug}/placements?contestId=${contests[0]!.id}`);
  expect(placements).toMatchObject([{ claimId: claim!.id }]);
  expect(placements[0]!.positionId).not.toBeNull();
  expect(claim!.claimants).toHaveLength(1);
});
