// Chromium as a visitor has it: the system's own browser, drawing WebGL 2 in software.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "../../build/browser-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  // An approved tree holds all there is: whatever a page has besides, a button without a name, fails.
  expect: { timeout: 10_000, toMatchAriaSnapshot: { children: "deep-equal" } },
  reporter: [["list"]],
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        // Nobody presses as fast as that test; a browser then no longer takes every address.
        ...(process.env.WEGWIJZER_PRESSES ? ["--disable-ipc-flooding-protection"] : []),
      ],
    },
  },
});
