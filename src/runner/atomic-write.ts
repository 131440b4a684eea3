import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathInside } from "../util/path-inside.ts";

/**
 * Replaces a file in a folder atomically: a reader finds either all of the new text or the old file,
 * even if this process is killed while it writes. Creates missing folders. Throws if that fails or if
 * the path leads out of the folder, with the old file intact.
 */
export function writeFileAtomic(folder: string, path: string, text: string): void {
  const target = pathInside(folder, path);
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  // A process of an earlier step may still be running, and may have replaced a folder by a link.
  if (pathInside(folder, path) !== target) throw new Error(`${path} was moved`);
  // In the same folder, because a rename is atomic within one file system only. Nothing can be
  // waiting under a random name, and an existing file is not opened.
  const tempPath = join(parent, `.${randomUUID()}.tmp`);
  try {
    // Without the flush, a crash of the machine could leave the new name with an empty file.
    writeFileSync(tempPath, text, { flag: "wx", flush: true });
    renameSync(tempPath, target);
  } catch (error) {
    rmSync(tempPath, { force: true });
    throw error;
  }
}
