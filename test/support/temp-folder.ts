import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives all tests one folder for temporary files, as those of a killed worker are left behind. */
export default function setup() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "tests-"));
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
