import { type Complaint, lineAt } from "./complaint.ts";
import type { SourceFile } from "./files.ts";

const REGISTRY = "https://registry.npmjs.org/";
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

type Dependencies = Record<string, string>;

interface Manifest {
  version: string;
  dependencies?: Dependencies;
  devDependencies?: Dependencies;
  allowScripts?: Record<string, boolean>;
}

/**
 * Where package-lock.json would let in something other than what it was made with: a package without a hash, from
 * elsewhere than npm's registry, or with a script of its own at installation; and where it and package.json differ.
 */
export function looseLocks(
  manifestFile: SourceFile,
  lockFile: SourceFile,
): Complaint[] {
  const manifest: Manifest = JSON.parse(manifestFile.text);
  const { packages, lockfileVersion } = JSON.parse(lockFile.text) as {
    lockfileVersion: number;
    packages: Record<string, Locked> & { "": Manifest };
  };
  const complaints: Complaint[] = [];
  const inLock = (path: string, says: string) =>
    complaints.push({
      file: lockFile.path,
      line: lineAt(lockFile.text, lockFile.text.indexOf(`"${path}": {`)),
      says: path === "" ? says : `${path}: ${says}`,
    });

  if (lockfileVersion !== 3) inLock("", "its version is not 3");
  const { "": root, ...others } = packages;
  const allowed = Object.keys(manifest.allowScripts ?? {});
  for (const [path, locked] of Object.entries<Locked>(others)) {
    const { resolved, integrity = "", link, hasInstallScript } = locked;
    const name = path.replace(/^.*node_modules\//, "");
    if (link === true) inLock(path, "it is a link into this machine");
    else if (!/^sha512-[\w+/]{86}==$/.test(integrity))
      inLock(path, "it has no SHA-512, so that anything could be installed");
    if (resolved !== undefined && !resolved.startsWith(REGISTRY))
      inLock(path, `it comes from ${resolved}, not from ${REGISTRY}`);
    if (hasInstallScript === true && !allowed.includes(name))
      inLock(
        path,
        "it runs a script when it is installed; read it, and name it in `allowScripts` of package.json",
      );
  }
  if (root.version !== manifest.version)
    inLock(
      "",
      `the version is ${root.version}, in package.json ${manifest.version}: npm install`,
    );
  for (const kind of ["dependencies", "devDependencies"] as const) {
    const wanted = manifest[kind] ?? {};
    const names = new Set([
      ...Object.keys(wanted),
      ...Object.keys(root[kind] ?? {}),
    ]);
    for (const name of names) {
      const want = wanted[name];
      const have = packages[`node_modules/${name}`]?.version;
      if (want === undefined || root[kind]?.[name] !== want || have !== want)
        inLock(
          "",
          `${name} is ${have} here, and ${want ?? "missing"} in package.json: npm install`,
        );
      if (want !== undefined && !EXACT.test(want))
        complaints.push({
          file: manifestFile.path,
          line: lineAt(
            manifestFile.text,
            manifestFile.text.indexOf(`"${name}":`),
          ),
          says: `${name} is ${want}: name one version`,
        });
    }
  }
  return complaints;
}
