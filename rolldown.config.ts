import { defineConfig, type OutputOptions, type RolldownOptions } from "rolldown";
import { licenses } from "./tools/licenses.ts";

// Names and line breaks stay in dist, so that stack traces can be read. Each module of src is in one file of dist.
const output = {
  cleanDir: true,
  chunkFileNames: "[name].js",
  comments: false,
  // With a single character beyond Latin-1, V8 would keep the whole source at two bytes a character.
  charset: "ascii",
} satisfies OutputOptions;
const shared = {
  platform: "node",
  treeshake: {
    // The modules of GitHub's toolkit have no side effects, although its package does not declare so. The parts that we
    // don't use can therefore be omitted, such as OIDC, whose HTTP client would load all of undici.
    moduleSideEffects: [{ test: /node_modules\/@actions\//, sideEffects: false }],
  },
  plugins: [licenses()],
} satisfies RolldownOptions;

export default defineConfig([
  {
    ...shared,
    input: { index: "src/index.ts", "post/index": "src/post.ts" },
    // GitHub's API toolkit has a bundle of its own, which ncc makes: most runs never load it.
    external: ["@actions/github"],
    output: {
      ...output,
      dir: "dist",
      paths: { "@actions/github": "./github/index.js" },
      codeSplitting: {
        groups: [{ name: "undici", test: /node_modules\/undici\// }],
      },
    },
  },
  {
    ...shared,
    // The sub-action shares no file with the action: the SDKs of the clouds must not get into its bundle.
    input: { index: "src/verify/index.ts", "listing-worker": "src/verify/listing-worker.ts" },
    output: { ...output, dir: "dist/verify" },
  },
]);
