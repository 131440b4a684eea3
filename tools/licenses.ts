import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";

/** Writes licenses.txt, the licence texts of all packages that are bundled. */
export function licenses(): Plugin {
  return {
    name: "licenses",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? file.moduleIds : [],
      );
      const texts = [...new Set(modules.flatMap(packageOf))].map(licenceOf).sort();
      const source = texts.join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName: "licenses.txt", source });
    },
  };
}

/** The folder of the package that a module belongs to. Modules of our own have none. */
function packageOf(module: string): string[] {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module) ?? [];
}

function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? standardText(license, author) : read(join(folder, file));
  if (text === undefined) throw new Error(`${name} has no licence text`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Some packages name their licence and lack its text, which is the same in every package. */
function standardText(license: string, author: unknown): string | undefined {
  if (license === "Apache-2.0") return read("node_modules/@aws-sdk/client-s3/LICENSE");
  if (license !== "MIT" || typeof author !== "string") return undefined;
  const [terms] = /Permission is hereby granted.*/s.exec(read("node_modules/zod/LICENSE")) ?? [];
  return `Copyright (c) ${author}\n\n${terms}`;
}

function read(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}
