import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Replaces a file atomically: a reader finds either all of the new text or the old file, even if
 * this process is killed while it writes. Creates missing folders. Throws the file system's error,
 * with the old file intact.
 */
export function writeFileAtomic(path: string, text: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // In the same folder, because a rename is atomic within one file system only.
  const tempPath = join(folder, `.${randomUUID()}.tmp`);
  try {
    const file = openSync(tempPath, "wx");
    try {
      writeFileSync(file, text);
      // Otherwise a crash of the machine could leave the new name with an empty file.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(tempPath, path);
  } catch (error) {
    rmSync(tempPath, { force: true });
    throw error;
  }
}
