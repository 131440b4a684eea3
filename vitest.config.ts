import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const FAKES = "test/unit/support/**/*.test.ts";

export default defineConfig({
  test: {
    // Many tests start processes: on a busy machine that takes long, and says nothing about the code.
    testTimeout: 180_000,
    // Most of the time is spent waiting for the processes that the tests start: use every core.
    maxWorkers: Math.max(2, availableParallelism()),
    // They share no state, and a worker for each file would take longer than most tests.
    isolate: false,
    globalSetup: "test/support/temp-folder.ts",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          exclude: [FAKES],
        },
      },
      {
        extends: true,
        test: {
          name: "process",
          include: ["test/**/*.test.ts"],
          // Those of test/azurite need what only its own package.json has.
          exclude: ["test/unit/!(support)/**", "test/unit/*.test.ts", "test/azurite/**"],
        },
      },
    ],
  },
});
