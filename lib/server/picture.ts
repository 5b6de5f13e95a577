import { readFile } from "node:fs/promises";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import type { SnapshotBody } from "@/lib/publication/record";

const [WIDTH, HEIGHT] = [1200, 630];

type Font = SatoriOptions["fonts"][number];
const families = [
  { name: "Source Serif 4", folder: "source-serif-4", subsets: ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] },
  { name: "Noto Serif Armenian", folder: "noto-serif-armenian", subsets: ["armenian"] },
];

// Read once: the fonts lie in node_modules, and nothing is fetched from anywhere.
let known: Promise<Font[]> | undefined;
const fonts = () => (known ??= Promise.all(families.flatMap(({ name, folder, subsets }) => subsets.flatMap((subset) => ([400, 600] as const).map((weight) => fontOf(name, folder, subset, weight))))));

async function fontOf(name: string, folder: string, subset: string, weight: 400 | 600): Promise<Font> {
  const file = path.join(process.cwd(), "node_modules", "@fontsource", folder, "files", `${folder}-${subset}-${weight}-normal.woff`);
  return { name, weight, style: "normal", data: await readFile(file) };
}

/** Whether the fonts can draw these words, from left to right: otherwise the picture does without them. */
const canDraw = (text: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{N}\p{P}\p{Z}\p{Sc}\p{Sm}\p{Mn}]*$/u.test(text);

/** What stands on a picture besides the question and the project. */
export interface PictureWords {
  readonly above: string;
  readonly below: string;
}

/** The picture that is shown where somebody passes the address on: the question, who asks, and how much there is. A PNG of 1200 by 630. */
export async function pictureOf(body: SnapshotBody, words: PictureWords): Promise<Uint8Array> {
  const svg = await satori(drawing(body, words), { width: WIDTH, height: HEIGHT, fonts: await fonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

type Style = Readonly<Record<string, string | number>>;
const box = (style: Style, children: unknown) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });

function drawing({ question, project }: SnapshotBody, { above, below }: PictureWords): Parameters<typeof satori>[0] {
  const [shown, maker] = [canDraw(question) ? shortened(question) : above, canDraw(project) ? project : ""];
  const size = shown.length > 160 ? 44 : shown.length > 80 ? 56 : 68;
  return box(
    { flexDirection: "column", justifyContent: "space-between", boxSizing: "border-box", width: WIDTH, height: HEIGHT, padding: 72, background: "#fbfaf7", color: "#1d1b18", fontFamily: "Source Serif 4, Noto Serif Armenian", borderLeft: "18px solid #1d1b18" },
    [
      box({ fontSize: 30, color: "#565148" }, above),
      box({ fontSize: size, fontWeight: 600, lineHeight: 1.2 }, shown),
      box({ fontSize: 30, color: "#565148", justifyContent: "space-between" }, [box({}, shortened(maker, 40)), box({}, below)]),
    ],
  ) as Parameters<typeof satori>[0];
}

const shortened = (text: string, most = 240) => (text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/u, "")} …` : text);
