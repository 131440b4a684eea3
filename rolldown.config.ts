import { defineConfig } from "rolldown";
import { licenses } from "./tools/licenses.ts";

// Names and line breaks stay in dist, so that stack traces can be read. Each module of src is in one file of dist.
export default defineConfig({
  input: { index: "src/index.ts", "post/index": "src/post.ts" },
  platform: "node",
  // GitHub's API toolkit has a bundle of its own, which ncc makes: most runs never load it.
  external: ["@actions/github"],
  treeshake: {
    // The modules of GitHub's toolkit have no side effects, although its package does not declare so. The parts that we
    // don't use can therefore be omitted, such as OIDC, whose HTTP client would load all of undici.
    moduleSideEffects: [{ test: /node_modules\/@actions\//, sideEffects: false }],
  },
  plugins: [licenses()],
  output: {
    dir: "dist",
    cleanDir: true,
    paths: { "@actions/github": "./github/index.js" },
    chunkFileNames: "[name].js",
    comments: false,
    // With a single character beyond Latin-1, V8 would keep the whole source at two bytes a character.
    charset: "ascii",
    codeSplitting: {
      groups: [{ name: "undici", test: /node_modules\/undici\// }],
    },
  },
});
