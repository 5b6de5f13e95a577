import type { PublishedAddresses, Report } from "@/lib/publication/address";
import type { SnapshotBody } from "@/lib/publication/record";

/** One snapshot with everything that its page says around it. */
export interface PublishedView {
  readonly body: SnapshotBody;
  readonly sha256: string;
  readonly latest: number;
  readonly versions: readonly { readonly ordinal: number; readonly createdAt: string; readonly by: string }[];
  readonly addresses: PublishedAddresses;
  readonly report: Report;
  /** shown within another page */
  readonly isEmbedded: boolean;
}
