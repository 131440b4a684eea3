import { defineConfig } from "rolldown";
import { licenses } from "./tools/licenses.ts";

// Makes dist, in which names stay as they are in src, so that a stack trace can be read.
export default defineConfig({
  input: { index: "src/index.ts", "post/index": "src/post-entry.ts" },
  platform: "node",
  treeshake: {
    // Importing a module of GitHub's toolkit does nothing, though its package does not declare that. What is not used
    // of it can therefore be omitted: OIDC, for one, whose HTTP client would bring all of undici.
    moduleSideEffects: [
      { test: /node_modules\/@actions\//, sideEffects: false },
    ],
  },
  plugins: [licenses()],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "[name].js",
    comments: false,
    // V8 keeps a source with a single letter beyond Latin-1 at two bytes a letter.
    charset: "ascii",
    codeSplitting: {
      groups: [
        { name: "undici", test: /node_modules\/undici\//, minShareCount: 2 },
        { name: "common", minShareCount: 2 },
      ],
    },
  },
});
