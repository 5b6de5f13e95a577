// `npm run walk -- DIR`: a folder of texts through the whole program, in a real browser (scripts/walk/walk.ts).
import { chromium } from "@playwright/test";
import { browser } from "@/scripts/browser.mjs";
import { Complaint, failureText } from "@/scripts/complaint.mjs";
import { say } from "@/scripts/steps.mjs";
import { walk } from "@/scripts/walk/walk";

async function main([folder]: readonly string[]): Promise<number> {
  const { E2E_BASE_URL: address, FIRST_ACCOUNT_EMAIL: email = "", FIRST_ACCOUNT_PASSWORD: password = "" } = process.env;
  if (!folder) throw new Complaint("Which folder?", "npm run walk -- DIR");
  if (!address) throw new Complaint("There is no program to walk through.", "Run it by npm, which starts one: npm run walk -- DIR");
  const opened = await chromium.launch(browser());
  try {
    const page = await opened.newPage({ baseURL: address, viewport: { width: 1280, height: 900 }, locale: "en-GB", timezoneId: "UTC" });
    const mismatches = await walk(page, { address, account: { email, password } }, folder);
    for (const mismatch of mismatches) say(`  ✗ ${mismatch}`);
    say(mismatches.length === 0 ? "Every text and every quote is as it stands in its file." : `${mismatches.length} things are not as they should be.`);
    return mismatches.length === 0 ? 0 : 1;
  } finally {
    await opened.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
}
