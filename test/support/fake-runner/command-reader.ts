import { type Effects, setIgnoringCase } from "./effects.ts";
import type { Masker } from "./masker.ts";
import type { StepLog } from "./step-log.ts";
import type { AnnotationLevel } from "./types.ts";
import { type Command, parseCommand } from "./workflow-command.ts";

/** What the commands of a step act on. */
export interface CommandContext {
  readonly log: StepLog;
  readonly masker: Masker;
  readonly effects: Effects;
  readonly debugging: boolean;
}

/** Thrown for an unusable stop token, the one error that ends a step in the middle of its output. */
export class StopTokenError extends Error {
  override name = "StopTokenError";
}

interface Session extends CommandContext {
  /** Whether commands are shown as they were written. */
  echo: boolean;
}

type Handler = (command: Command, session: Session) => void;

/** Takes the output lines of one step, obeys the workflow commands in them and logs the rest (ActionCommandManager.cs). */
export class CommandReader {
  readonly #session: Session;
  readonly #registered = new Set(HANDLERS.keys());
  #stopToken: string | undefined;

  constructor(context: CommandContext) {
    this.#registered.add("stop-commands");
    this.#session = { ...context, echo: context.debugging };
  }

  /** Handles one line of either stream. */
  read(line: string): void {
    const command = parseCommand(line, this.#registered);
    if (command !== undefined && this.#obey(command, line)) return;
    // Markers that the runner writes itself are defused in what an action prints (OutputManager.cs).
    this.#session.log.output(line.replace(/##\[(start-action|end-action)/g, "##[\\$1"));
  }

  #obey(command: Command, line: string): boolean {
    const { log } = this.#session;
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken.toLowerCase()) return false;
      log.output(line);
      this.#registered.delete(command.name);
      this.#stopToken = undefined;
    } else if (command.name === "stop-commands") {
      this.#stop(command.data);
      log.output(line);
    } else {
      this.#run(command, line);
    }
    return true;
  }

  #stop(token: string): void {
    const lower = token.toLowerCase();
    if (["", "pause-logging"].includes(lower) || this.#registered.has(lower)) {
      throw new StopTokenError(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
    }
    this.#stopToken = token;
    this.#registered.add(lower);
    if (token.length > 6) this.#session.masker.add(token);
  }

  #run(command: Command, line: string): void {
    const { log, effects, echo } = this.#session;
    const silent = SILENT.has(command.name);
    if (echo && !silent) log.output(line);
    try {
      HANDLERS.get(command.name)?.(command, this.#session);
    } catch (error) {
      log.error(`Unable to process command '${silent ? command.name : line}' successfully.`);
      log.error(error instanceof Error ? error.message : String(error));
      effects.failed = true;
    }
  }
}

const addMask: Handler = ({ data }, { log, masker, echo }) => {
  if (data.trim() === "") {
    log.warning("Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (echo) log.output("::add-mask::***");
  masker.addWithLines(data);
};

const setEcho: Handler = ({ data }, session) => {
  const wanted = data.trim().toLowerCase();
  if (wanted !== "on" && wanted !== "off") {
    throw new Error(
      `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
    );
  }
  session.echo = wanted === "on";
};

const annotate =
  (level: AnnotationLevel): Handler =>
  ({ properties, data: message }, { log }) => {
    const title = properties.get("title");
    log.annotate({ level, message, ...(title !== undefined && { title }) });
  };

const group: Handler = ({ name, data }, { log }) =>
  log.output(`##[${name}]${name === "group" ? data : ""}`);

const setEntry =
  (kind: "outputs" | "state"): Handler =>
  (command, { log, effects }) => {
    warnOfDeprecation(command.name, log);
    setIgnoringCase(effects[kind], requiredName(command), command.data);
  };

const refuse: Handler = ({ name }) => {
  throw new Error(
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`,
  );
};

// Problem matchers are not emulated; their commands are still commands, and so not shown.
const ignore: Handler = () => {};

const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ["add-mask", addMask],
  ["add-matcher", ignore],
  ["add-path", refuse],
  ["debug", ({ data }, { log }) => log.debug(data)],
  ["echo", setEcho],
  ["endgroup", group],
  ["error", annotate("error")],
  ["group", group],
  ["notice", annotate("notice")],
  ["remove-matcher", ignore],
  ["save-state", setEntry("state")],
  ["set-env", refuse],
  ["set-output", setEntry("outputs")],
  ["warning", annotate("warning")],
]);

// OmitEcho: commands that are never repeated in the log as they were written.
const SILENT: ReadonlySet<string> = new Set(["add-mask", "debug", "error", "notice", "warning"]);

function requiredName({ name, properties }: Command): string {
  const value = properties.get("name");
  if (!value) {
    throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  }
  return value;
}

function warnOfDeprecation(name: string, log: StepLog): void {
  log.warning(
    `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`,
  );
}
