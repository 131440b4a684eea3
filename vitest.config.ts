import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Most of the time goes by in waiting for the processes that the tests start, so that no core is left to spare.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
