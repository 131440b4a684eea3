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
 * Writes a file whole or not at all: whoever reads it, and whenever this process is killed, finds all of the new text or
 * what was there before. Missing folders are created. Throws the file system's error when the file can't be written.
 */
export function writeFileAtomic(path: string, text: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // Beside the file, as a rename is only whole within one file system.
  const draft = join(folder, `.${process.pid}.draft`);
  try {
    const file = openSync(draft, "w");
    try {
      writeFileSync(file, text);
      // The name must not come to lie on the disk before what it names.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
