/** The one address under which browsers reach this installation, as an origin; changes from elsewhere are refused. */
export function publicUrl(): string {
  const { PUBLIC_URL, HOST = "127.0.0.1", PORT = "3000" } = process.env;
  return PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://${HOST}:${PORT}`;
}
