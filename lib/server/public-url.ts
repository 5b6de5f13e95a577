import { localAddress } from "@/lib/server/environment";

/** The one address under which browsers reach this installation, as an origin; changes from elsewhere are refused. */
export function publicUrl(): string {
  const { PUBLIC_URL, HOST, PORT } = process.env;
  return PUBLIC_URL ? new URL(PUBLIC_URL).origin : localAddress(HOST || "127.0.0.1", Number(PORT || "3000"));
}
