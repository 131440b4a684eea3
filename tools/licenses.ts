import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Writes the licence texts of every package that is in the bundle, as webpack's own statistics name them. (The
// bundler's own option misses those whose modules it has joined into one.)
const [statsPath = "", outPath = ""] = process.argv.slice(2);

interface Module {
  name?: string;
  modules?: Module[];
}

function packagesIn(modules: Module[]): string[] {
  return modules.flatMap(({ name = "", modules: inner = [] }) => [
    ...[...name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)]
      .slice(-1)
      .map(([, found = ""]) => found),
    ...packagesIn(inner),
  ]);
}

function licenceOf(name: string): string {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(
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
const names = [...new Set(packagesIn(modules))].sort();
writeFileSync(outPath, names.map(licenceOf).join(`\n${"-".repeat(80)}\n\n`));
