import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * Returns the path of a file in a folder, all symbolic links resolved. The file need not exist.
 * Throws if the path leads out of the folder.
 */
export function pathInside(folder: string, path: string): string {
  const root = realPath(resolve(folder));
  const target = realPath(resolve(root, path));
  const inside = relative(root, target);
  if (inside === "" || inside.split(sep)[0] === ".." || isAbsolute(inside)) {
    throw new Error(`${path} leads out of ${folder}`);
  }
  return target;
}

/** Resolves all symbolic links, also of a path whose end does not exist. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (!isMissing || dirname(path) === path) throw error;
  }
  const parent = realPath(dirname(path));
  const target = linkTarget(path);
  return target === undefined ? join(parent, basename(path)) : realPath(resolve(parent, target));
}

/** Undefined if the path is not a link. */
function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
