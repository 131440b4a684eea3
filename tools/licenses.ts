import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Writes the licence texts of every package that is in the bundle, as webpack's own statistics name them. (The
// bundler's own option misses those whose modules it has joined into one.)
const [statsPath = "", outPath = ""] = process.argv.slice(2);

interface Module {
  name?: string;
  modules?: Module[];
}

/** The folders of the packages: one that others need in another version lies below whoever needs it. */
function packagesIn(modules: Module[]): string[] {
  return modules.flatMap(({ name = "", modules: inner = [] }) => [
    ...(/node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
      name,
    ) ?? []),
    ...packagesIn(inner),
  ]);
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence text`);
  const text = readFileSync(join(folder, file), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

const { modules } = JSON.parse(readFileSync(statsPath, "utf8"));
const folders = [...new Set(packagesIn(modules))];
const licences = folders.map(licenceOf).sort();
writeFileSync(outPath, licences.join(`\n${"-".repeat(80)}\n\n`));
