import { defineConfig } from "vitest/config";

// npm also finds the programs of the folders above, so `vitest` is that of the repository.
export default defineConfig({
  test: { include: ["*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 },
});
