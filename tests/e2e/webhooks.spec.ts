import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { uuidv7 } from "uuidv7";
import { expect, test } from "../setup/browser-fixture";
import { call, expectAccessible, makeProject, signIn } from "../setup/journey";

test("I6 I7 I10 an owner has a program told of changes: refused inside, secret once, test, real message, pause, deletion; I4 I5 a container's address ends in a slash", async ({ page, trouble }) => {
  trouble.allow(/status of 422/);
  const received: { headers: Record<string, string>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers as Record<string, string>, body: await text(request) });
    response.writeHead(204).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  await signIn(page);
  const slug = await makeProject(page, "Told elsewhere");

  await page.goto(`/p/${slug}/settings/`);
  await expect(page, "pages go on without a slash").toHaveURL(new RegExp(`/p/${slug}/settings$`));
  const form = page.getByRole("form", { name: "New webhook" });
  await form.getByRole("button", { name: "Make the webhook" }).click();
  await expect(form.getByText("Give it a name.")).toBeVisible();
  await form.getByLabel("What it is for").fill("The mirror");
  await form.getByLabel("Address").fill("http://169.254.169.254/latest");
  await form.getByRole("button", { name: "Make the webhook" }).click();
  await expect(form.getByText("This address lies inside a network")).toBeVisible();
  await form.getByLabel("Address").fill(url);
  await form.getByText("parties", { exact: true }).click();
  await form.getByRole("button", { name: "Make the webhook" }).click();
  await expect(page.getByRole("heading", { name: "The secret of “The mirror”" })).toBeFocused();
  const secret = await page.locator("code", { hasText: "whsec_" }).innerText();
  const row = page.getByRole("group", { name: "Webhooks" }).getByRole("listitem");
  await row.getByRole("button", { name: "Send a test to The mirror" }).click();
  await expect(page.getByText("“The mirror” took the test.")).toBeVisible();

  const party = uuidv7();
  await call(page, "post", `/projects/${slug}/parties`, { id: party, kind: "ministry", names: [{ text: "Ministry of Rivers", script: "" }] });
  await expect.poll(() => received.length).toBe(2);
  expect(new Webhook(secret).verify(received[1]!.body, received[1]!.headers)).toMatchObject({ type: "party.create", data: { project: slug, records: [{ type: "party", id: party, version: 1 }] } });

  await row.getByRole("button", { name: "Pause The mirror" }).click();
  await expect(row.getByText("An owner paused it.")).toBeVisible();
  await row.getByRole("button", { name: "Last messages to The mirror" }).click();
  await expect(row.getByRole("row", { name: /a change.*taken.*204/ })).toBeVisible();
  await page.getByRole("button", { name: "Done, hide it" }).click();
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator("code", { hasText: "whsec_" })).toHaveCount(0);
  await row.getByRole("button", { name: "Resume The mirror" }).click();
  await row.getByRole("button", { name: "Delete The mirror" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Nobody outside is told of changes.")).toBeVisible();
  server.close();

  const document = uuidv7();
  await call(page, "post", `/projects/${slug}/documents?id=${document}`, { text: "The ferry office said that no boat left.", fileName: "ferry.txt" });
  const container = `/api/v1/projects/${slug}/documents/${document}/annotations/`;
  const got = await page.request.get(container, { maxRedirects: 0 });
  expect([got.status(), got.headers()["content-type"]]).toEqual([200, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"']);
  for (const method of ["OPTIONS", "HEAD"]) {
    const answer = await page.request.fetch(container, { method, maxRedirects: 0 });
    expect([method, answer.status() < 300, answer.headers().allow?.split(/,\s*/).sort()]).toEqual([method, true, ["GET", "HEAD", "OPTIONS"]]);
  }
});
