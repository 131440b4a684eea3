import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
// @ts-expect-error: ncc describes no types.
import ncc from "@vercel/ncc";
import { minifySync } from "rolldown/utils";

// Makes dist. Three bundles, each of which can run without the others being read:
//
// - index.js, the action;
// - post/index.js, what the runner starts as the post step: it loads ../index.js only where main left something open;
// - github/index.js, GitHub's API toolkit, for the runs that need it.
//
// All that is in index.js is compiled before the first request leaves, so that what can't run there is left out.

/**
 * The doors of undici that are never gone through: to HTTP/2, which is switched off (src/zilliz/http.ts); to all of its
 * fetch, for bodies that are forms, where ours are strings; to an HTTP parser that it has for trial; and to a variant of
 * the usual one for vectors of bytes, beside the one that does without. Whoever went through one after all would find no
 * such module.
 */
const NEVER_TAKEN = [
  "./client-h2.js",
  "../llhttp/llhttp_simd-wasm.js",
  "../web/fetch/body.js",
  "../web/fetch/formdata",
  "../web/webidl",
  "./parser-h1.js",
];

/** Node's own module, by both its names, that nothing needs before the first request has left: it is loaded when it is first asked for something. */
const LATE = ["crypto", "node:crypto"];

interface Bundle {
  code: string;
  assets: Record<string, unknown>;
  stats: { toJson(): { modules: unknown[] } };
}

async function bundle(entry: string, externals: string[] = []) {
  const { code, assets, stats }: Bundle = await ncc(resolve(entry), {
    externals,
    quiet: true,
  });
  const chunks = Object.keys(assets).filter((name) => name.endsWith(".js"));
  if (chunks.length > 0) {
    throw new Error(
      `${entry} has an import() that makes a chunk of its own (${chunks}), which shares modules with it; see src/github/toolkit.ts for how to load a bundle`,
    );
  }
  return { code, modules: stats.toJson().modules };
}

/** Replaces something that must be there exactly once. */
function replaced(code: string, what: RegExp, by: string): string {
  const found = code.match(new RegExp(what, "g"))?.length ?? 0;
  if (found !== 1) throw new Error(`${what} is there ${found} times, not once`);
  return code.replace(what, () => by);
}

/** Takes out comments and what nobody calls; lines and names stay, for whoever reads a stack trace. */
function lean(code: string): string {
  const { code: less, errors } = minifySync("index.js", code, {
    module: true,
    compress: {
      target: "es2024",
      keepNames: { function: true, class: true },
      sequences: false,
      joinVars: false,
    },
    mangle: false,
    codegen: { removeWhitespace: false },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  // One letter beyond Latin-1, and V8 keeps the whole source at two bytes a letter.
  return less.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function write(folder: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.js`, code);
  writeFileSync(`${folder}/package.json`, '{\n  "type": "module"\n}\n');
}

const action = await bundle("src/index.ts", NEVER_TAKEN);
const post = await bundle("src/post.ts");
const github = await bundle("node_modules/@actions/github/lib/github.js");

let { code } = action;
// Two of these doors are looked at while undici is loaded.
for (const [door, by] of [
  ["client-h2", "undefined"],
  ["parser-h1", "{ getMiloEnabled: () => false }"],
]) {
  const module = `[\\w$]+\\(import\\.meta\\.url\\)\\("\\./${door}\\.js"\\)`;
  code = replaced(code, new RegExp(module), `${by}`);
}
code = replaced(code, /(?<=let useWasmSIMD = )true(?=;?\s+if)/, "false");
// An assertion that holds, as all do, needs no more than this; and nothing of undici asks for more than that one holds.
if (/\bassert\.\w/.test(code)) throw new Error("undici uses more of assert");
code = replaced(
  code,
  /[\w$]+\(import\.meta\.url\)\("node:assert"\)/,
  '((holds, why) => holds || process.getBuiltinModule("node:assert")(holds, why))',
);
for (const name of LATE) {
  code = replaced(
    code,
    new RegExp(`[\\w$]+\\(import\\.meta\\.url\\)\\("${name}"\\)`),
    `new Proxy({}, { get: (_, of) => process.getBuiltinModule("${name}")[of] })`,
  );
}
code = replaced(
  code,
  /(?<=import\(\s*\/\* webpackIgnore: true \*\/\s*)"@actions\/github"/,
  '"./github/index.js"',
);

rmSync("dist", { recursive: true, force: true });
write("dist", lean(code));
write("dist/post", lean(post.code));
write("dist/github", lean(github.code));
writeFileSync(
  "node_modules/.bundle.json",
  JSON.stringify({ modules: [...action.modules, ...github.modules] }),
);
