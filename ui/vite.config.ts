import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Where `cabildo-desktop --browser --no-open` answers, which development asks; see docs/architecture.md. */
const core = process.env["CABILDO_CORE"]?.replace(/\/?#.*$/, "");

export default defineConfig({
  plugins: [svelte()],
  server: {
    // The words live beside the core, outside this folder.
    fs: { allow: [".."] },
    // The core hears its own page only: what passes through here says that it comes from there.
    proxy: core
      ? {
          "/core": {
            target: core,
            changeOrigin: true,
            headers: { origin: core, "sec-fetch-site": "same-origin" },
          },
        }
      : {},
  },
  build: {
    target: "safari16",
    modulePreload: { polyfill: false },
    // No data: addresses, so that the content policy can refuse them all.
    assetsInlineLimit: 0,
    // Everything is read from the disk at once, so one large piece is no worse than many.
    chunkSizeWarningLimit: 2000,
  },
  test: { include: ["src/**/*.test.ts"] },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
});
