import { createRequire } from "node:module";
import path from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { ROOT } from "@/scripts/root.mjs";

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

interface Frame {
  /** milliseconds since 1970 */
  readonly at: number;
  readonly image: Buffer;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture from the bytes of a PNG file. */
export const read = (bytes: Buffer): Picture => (createRequire(path.join(ROOT, "bench/package.json"))("pngjs") as { PNG: { sync: { read: (bytes: Buffer) => Picture } } }).PNG.sync.read(bytes);

/** Every picture that the browser shows, with the moment at which it was shown. */
export class Screen {
  readonly #frames: Frame[] = [];
  #last = Date.now();
  #session: CDPSession | null = null;

  constructor(readonly page: Page) {}

  async start(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    session.on("Page.screencastFrame", ({ data, sessionId, metadata }) => {
      this.#last = Date.now();
      this.#frames.push({ at: (metadata.timestamp ?? 0) * 1000, image: Buffer.from(data, "base64") });
      session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
    });
    await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
    this.#session = session;
  }

  /**
   * Waits until the page has drawn what it had to draw and nothing new was shown for a while after that, or the limit is
   * reached; whether it came to rest. A page that is busy shows nothing new either, and isn't at rest.
   */
  async rest(quiet: number, limit: number): Promise<boolean> {
    const end = Date.now() + limit;
    while (Date.now() < end) {
      const before = this.#last;
      if (!(await Promise.race([this.#drawn(), wait(end - Date.now()).then(() => false)]))) return false;
      await wait(quiet);
      if (this.#last === before && this.#frames.length > 0) return true;
    }
    return false;
  }

  /** Once two more frames have begun, what came before them is drawn. */
  #drawn(): Promise<boolean> {
    return this.page.evaluate(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))));
  }

  async stop(): Promise<void> {
    await this.#session?.send("Page.stopScreencast").catch(() => {});
    await this.#session?.detach().catch(() => {});
  }

  /** When a part of the screen first looked as it looks in the end (milliseconds since 1970), and that last picture. */
  async settled(box: Box): Promise<{ at: number; picture: Picture }> {
    const frames = this.#frames;
    const last = read(frames.at(-1)!.image);
    const wanted = cut(last, box);
    let at = frames.at(-1)!.at;
    for (const frame of frames.slice(0, -1).reverse()) {
      const picture = frame.image.equals(frames.at(-1)!.image) ? last : read(frame.image);
      if (!cut(picture, box).equals(wanted)) break;
      at = frame.at;
    }
    return { at, picture: last };
  }
}

function cut({ width, height, data }: Picture, { left, top, right, bottom }: Box): Buffer {
  const rows: Buffer[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) rows.push(data.subarray((y * width + Math.floor(left)) * 4, (y * width + Math.min(width, Math.floor(right))) * 4));
  return Buffer.concat(rows);
}

/** How many of these boxes are not of the paper's colour, pixel by pixel: a highlight stands there. */
export function painted(picture: Picture, boxes: readonly Box[], paper: readonly number[]): number {
  return boxes.filter((box) => paperShare(cut(picture, box), paper) < 0.5).length;
}

function paperShare(pixels: Buffer, paper: readonly number[]): number {
  let same = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at] === paper[0] && pixels[at + 1] === paper[1] && pixels[at + 2] === paper[2]) same++;
  return pixels.length === 0 ? 1 : same / (pixels.length / 4);
}
