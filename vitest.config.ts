import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Many tests start processes: on a busy machine that takes long, and says nothing about the code.
    testTimeout: 180_000,
    // Most of the time goes by in waiting for the processes that the tests start, so that no core is left to spare.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
