// The arrows of src, as docs/architecture.md draws them. An import of a type is an arrow, too.

/** What each part may import besides its own files. A part that is not named is not limited here. */
const imports = {
  util: [],
  "outcome.ts": [],
  "errors.ts": ["util/"],
  zilliz: ["errors.ts", "util/"],
  runner: ["errors.ts", "util/"],
  inputs: ["errors.ts", "util/"],
  state: ["errors.ts", "outcome.ts", "runner/", "util/"],
  report: ["errors.ts", "outcome.ts", "runner/", "state/", "util/"],
  verify: ["errors.ts", "inputs/", "report/", "runner/", "util/"],
  github: ["errors.ts", "outcome.ts", "inputs/", "report/", "runner/", "state/", "util/"],
};

/** The only files that may import these. */
const importers = {
  "src/(index|post).ts": [],
  "src/action.ts": ["index.ts", "post.ts"],
  "src/(main|cleanup|session).ts": ["action.ts"],
  "src/export/": ["main.ts", "cleanup.ts", "export/"],
  "src/verify/": ["verify/"],
  process: ["index.ts", "post.ts", "verify/index.ts"],
  "(test|tools|dist)/": [],
};

/** The only file that may import each of these packages. Its types are free. */
const adapters = {
  "@actions/core": "runner/toolkit.ts",
  "@actions/github": "github/client.ts",
  undici: "zilliz/undici.ts",
  "@aws-sdk/client-s3": "verify/s3.ts",
  "@azure/identity": "verify/azure-blob.ts",
  "@azure/storage-blob": "verify/azure-blob.ts",
  "@google-cloud/storage": "verify/gcs.ts",
};

const pattern = (path) => `^${path.replaceAll(".", "\\.")}${path.endsWith("/") ? "" : "$"}`;
const inSrc = (paths) => paths.map((path) => pattern(`src/${path}`));
const forbidden = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: "^src/", ...from },
  to,
});

export default {
  forbidden: [
    ...Object.entries(imports).map(([part, known]) => {
      const own = part.endsWith(".ts") ? part : `${part}/`;
      return forbidden(
        `${own} imports ${known.length > 0 ? `only ${known.join(", ")}` : "nothing"}`,
        { path: inSrc([own]) },
        { path: "^src/", pathNot: inSrc([own, ...known]) },
      );
    }),
    ...Object.entries(importers).map(([path, files]) =>
      forbidden(
        `${files.length > 0 ? `only ${files.join(", ")}` : "nothing"} imports ${path}`,
        { pathNot: inSrc(files) },
        { path: pattern(path) },
      ),
    ),
    ...Object.entries(adapters).map(([name, file]) =>
      forbidden(
        `only ${file} imports ${name}`,
        { pathNot: inSrc([file]) },
        {
          path: pattern(`node_modules/${name}/`),
          dependencyTypesNot: ["type-only"],
        },
      ),
    ),
    forbidden("no circle", {}, { circular: true }),
    forbidden(
      "no package but those of `dependencies`",
      {},
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
  },
};
