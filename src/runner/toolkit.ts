import {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  saveState,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from "@actions/core";

/** The part of the toolkit's summary that the action uses. */
interface Summary {
  addRaw(text: string, addEOL?: boolean): { write(): Promise<unknown> };
}

/** What the action uses of GitHub's toolkit, name by name, so that the rest is not bundled. */
export const core = {
  debug,
  endGroup,
  error,
  getInput,
  info,
  notice,
  saveState,
  setOutput,
  setSecret,
  startGroup,
  summary: summary as Summary,
  warning,
};

export type Toolkit = typeof core;
