/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // A container of annotations has to have an address that ends in a slash (docs/decisions/0162-annotations-by-protocol.md);
  // pages go on without.
  skipTrailingSlashRedirect: true,
  redirects: async () => [{ source: "/:path((?!api/).*)/", destination: "/:path", permanent: true }],
  serverExternalPackages: ["pg", "graphile-worker", "@node-rs/argon2", "@resvg/resvg-js", "nodemailer", "pino", "satori"],
  // Browsers ask for it of their own accord, also where a page's head names another icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  turbopack: { root: import.meta.dirname },
};
export default config;
