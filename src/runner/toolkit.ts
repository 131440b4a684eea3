import * as toolkit from "@actions/core";

/** The part of the toolkit's summary that the action uses. */
interface Summary {
  addRaw(text: string, addEOL?: boolean): { write(): Promise<unknown> };
}

/** What the action uses of GitHub's toolkit, name by name, so that the rest is not bundled. */
export const core = {
  debug: toolkit.debug,
  endGroup: toolkit.endGroup,
  error: toolkit.error,
  getInput: toolkit.getInput,
  info: toolkit.info,
  notice: toolkit.notice,
  saveState: toolkit.saveState,
  setOutput: toolkit.setOutput,
  setSecret: toolkit.setSecret,
  startGroup: toolkit.startGroup,
  summary: toolkit.summary as Summary,
  warning: toolkit.warning,
};

export type Toolkit = typeof core;
