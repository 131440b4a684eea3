import type * as actionsCore from "@actions/core";
import { issueCommand } from "../../node_modules/@actions/core/lib/command.js";
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from "../../node_modules/@actions/core/lib/file-command.js";
import { toCommandProperties } from "../../node_modules/@actions/core/lib/utils.js";

// GitHub's toolkit, put together from its own modules: how a command is escaped, an entry is delimited and a summary is
// written is its business. Its index would bring OIDC, whose HTTP client brings a second undici, and a shell for telling
// the platform: 3.3 × the start of Node itself, where these modules are 1.3 ×. Its package exports nothing but the
// index, hence the paths. A test holds each of these functions against the index.

/** What the action uses of the toolkit. */
export type Toolkit = Pick<
  typeof actionsCore,
  | "getInput"
  | "getState"
  | "setSecret"
  | "info"
  | "debug"
  | "startGroup"
  | "endGroup"
  | "notice"
  | "warning"
  | "error"
  | "setOutput"
  | "saveState"
> & {
  summary: {
    addRaw(text: string, addEOL?: boolean): { write(): Promise<unknown> };
  };
};

export const core: Toolkit = {
  getInput: (name) =>
    (
      process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? ""
    ).trim(),
  getState: (name) => process.env[`STATE_${name}`] ?? "",
  setSecret: (secret) => issueCommand("add-mask", {}, secret),
  info: (message) => {
    process.stdout.write(`${message}\n`);
  },
  debug: (message) => issueCommand("debug", {}, message),
  startGroup: (name) => issueCommand("group", {}, name),
  endGroup: () => issueCommand("endgroup", {}, ""),
  notice: (message, properties = {}) =>
    issueCommand("notice", toCommandProperties(properties), String(message)),
  warning: (message, properties = {}) =>
    issueCommand("warning", toCommandProperties(properties), String(message)),
  error: (message, properties = {}) =>
    issueCommand("error", toCommandProperties(properties), String(message)),
  // Runners without these files, of before 2023, can't run this action anyway.
  setOutput: (name, value) =>
    issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value)),
  // One line needs no delimiter, whose random number brings all of Node's crypto: a twelfth of the time that passes
  // until the first request.
  saveState: (name, value) =>
    issueFileCommand(
      "STATE",
      /[\r\n]/.test(value)
        ? prepareKeyValueMessage(name, value)
        : `${name}=${value}`,
    ),
  summary: {
    addRaw: (text, addEOL) => ({
      write: async () => {
        // In this bundle, but run only now: it brings Node's promises of files, which nothing needs before.
        const { summary } = await import(
          /* webpackMode: "eager" */ "../../node_modules/@actions/core/lib/summary.js"
        );
        return summary.addRaw(text, addEOL).write();
      },
    }),
  },
};
