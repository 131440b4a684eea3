import type { Complaint } from "./complaint.ts";
import type { SourceFile } from "./files.ts";

/** What may be bundled: licences that ask for no more than to be named. */
const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
];

/** A package of dist/licenses.txt, as tools/licenses.ts writes it. */
const HEADER = /^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \((.+)\)$/;

/**
 * Packages in the bundle whose licence is not one of the allowed, or whose version is not the one in the lock file.
 */
export function badLicences(
  { path: file, text }: SourceFile,
  lockFile: string,
): Complaint[] {
  const { packages } = JSON.parse(lockFile) as {
    packages: Record<string, { version?: string }>;
  };
  const complaints: Complaint[] = [];
  let count = 0;
  const lines = text.split("\n");
  for (const [index, row] of lines.entries()) {
    const begins = index === 0 || /^-{80}$/.test(lines[index - 2] ?? "");
    if (!begins) continue;
    const line = index + 1;
    const [, name, version, licence = ""] = HEADER.exec(row) ?? [];
    if (name === undefined) {
      complaints.push({ file, line, says: "no package is named here" });
      continue;
    }
    count += 1;
    if (!ALLOWED.includes(licence))
      complaints.push({
        file,
        line,
        says: `${name} is under ${licence}, which is not on the list of tools/check/licences.ts`,
      });
    const locked = Object.entries(packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, entry]) => entry.version);
    if (!locked.includes(version))
      complaints.push({
        file,
        line,
        says: `${name} is ${version} here and ${locked.join(", ") || "nowhere"} in package-lock.json: npm ci && npm run build`,
      });
  }
  if (count === 0) complaints.push({ file, says: "it names no package" });
  return complaints;
}
