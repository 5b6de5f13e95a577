/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ["pg", "graphile-worker", "@node-rs/argon2", "@resvg/resvg-js", "pino", "satori"],
  // Browsers ask for it of their own accord, also where a page's head names another icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  turbopack: { root: import.meta.dirname },
};
export default config;
