import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { coreHost } from "./vite/host.ts";

export default defineConfig({
  plugins: [svelte(), coreHost()],
  // The words live beside the core, outside this folder.
  server: { fs: { allow: [".."] } },
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
