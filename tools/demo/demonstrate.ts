import { setTimeout as sleep } from "node:timers/promises";
import {
  type Run,
  type StepName,
  startAction,
} from "../../test/support/fake-runner/index.ts";
import { ids, Sandbox } from "../../test/support/fake-zilliz/index.ts";
import { judge } from "./judge.ts";
import type { Show } from "./shows.ts";
import { conclude, introduce, USES } from "./story.ts";
import { LogView } from "./terminal.ts";

/** A stage that waits for a debugger in its first line, and the port on loopback that it does so at. */
export interface Inspection {
  readonly stage: StepName;
  readonly port: number;
}

/** Whoever stands at a breakpoint must not be killed: 7.5 s become two hours. */
const PATIENT = 1_000;

/** Runs the action to one of its endings and tells of it on stdout. Resolves to whether all ended as announced. */
export async function demonstrate(
  show: Show,
  inspection?: Inspection,
): Promise<boolean> {
  await using sandbox = await Sandbox.start({
    state: {
      exportPlan: show.plan ?? {},
      backupPlan: show.backupPlan ?? {},
      cancel: { mode: "documented", cancelingMs: 700 },
    },
  });
  const context = {
    "api-key": sandbox.apiKey,
    "cluster-id": ids.cluster,
    "backup-id": "latest",
    "integration-id": ids.integration,
    ...show.inputs,
    "base-url": sandbox.url,
  };
  introduce(show, {
    ...context,
    "api-key": `\${{ secrets.ZILLIZ_API_KEY }}`,
    "base-url": `${sandbox.url} # only in this demo`,
  });

  const view = new LogView();
  if (inspection !== undefined) {
    view.note(
      `${inspection.stage} waits for a debugger: chrome://inspect, or "attach" in .vscode/launch.json`,
    );
  }
  const run = startAction({
    ...(inspection && {
      nodeArgs: {
        [inspection.stage]: [`--inspect-brk=127.0.0.1:${inspection.port}`],
      },
      timeScale: PATIENT,
    }),
    action: new URL("../..", import.meta.url),
    uses: USES,
    with: context,
    secrets: [sandbox.apiKey],
    onLine: (line, stage) => view.show(line, stage),
  });
  using button = new CancelButton(run, view);
  if (show.cancelAfterLooks !== undefined) {
    sandbox
      .waitForResponse("describeJob", show.cancelAfterLooks)
      .then(() => sleep(READING_MS))
      .then(
        () => button.press("somebody presses Cancel"),
        () => {}, // The run ended before that, and will be judged for it.
      );
  }
  if (show.killAfterLooks !== undefined) {
    sandbox
      .waitForResponse("describeJob", show.killAfterLooks)
      .then(() => sleep(READING_MS))
      .then(
        () => {
          view.note("the step is killed");
          run.kill();
        },
        () => {},
      );
  }
  const result = await run.finished;
  const verdict = judge(sandbox, result, show);
  conclude(show, result, verdict);
  return verdict.complaints.length === 0;
}

/** Lets the log tell of the look that was just answered. */
const READING_MS = 400;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Cancels the workflow: once, though npm passes on the Ctrl-C that the terminal sends to all. A log that nobody reads
 * any longer is a reason too.
 */
class CancelButton {
  readonly #run: Run;
  readonly #view: LogView;
  #pressed = false;

  constructor(run: Run, view: LogView) {
    this.#run = run;
    this.#view = view;
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
    process.stdout.on("error", () => this.#run.cancel());
  }

  press(why: string): void {
    if (this.#pressed) return;
    this.#pressed = true;
    this.#view.note(`${why}: the workflow is cancelled`);
    this.#run.cancel();
  }

  /** There is nothing left to cancel. */
  [Symbol.dispose](): void {
    this.#pressed = true;
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  readonly #onSignal = (signal: NodeJS.Signals) =>
    this.press(signal === "SIGINT" ? "Ctrl-C" : signal);
}
