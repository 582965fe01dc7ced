import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["./test/property-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: process.env["HEARSAY_TEST_TZ"] ?? "UTC" },
    reporters: ["default", "./tools/plain-reporter.ts"],
  },
});
