import pkg from "../package.json" with { type: "json" };
import { createGitHubIntegration } from "./github/integration.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { ProgressHistory } from "./report/progress-chart.ts";
import { readRunContext } from "./runner/run-context.ts";
import { createRunner } from "./runner/runner.ts";
import { Secrets } from "./runner/secrets.ts";
import type { Host } from "./runner/signals.ts";
import { ExportState } from "./state/export-state.ts";
import type { Rendezvous } from "./state/rendezvous.ts";
import type { SavedState } from "./state/saved-state.ts";
import { createSeal } from "./state/seal.ts";
import { createStateSaver } from "./state/state-saver.ts";
import { createZillizClient } from "./zilliz/client.ts";
import { countRequests, createHttp } from "./zilliz/http.ts";

/** What a step has before its inputs are read. */
export type Session = ReturnType<typeof openSession>;

/** Masks the step's secrets and gathers what it runs with. */
export function openSession(
  step: "main" | "post",
  host: Host,
  saved: SavedState,
  rendezvous?: Rendezvous,
) {
  const { core, env, clock, interruption } = host;
  // Before anything else: from here on, the runner masks key and token, and so does the action.
  const key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
  const { redact, add: addSecret } = new Secrets(core);
  for (const secret of [key, core.getInput("github-token")]) addSecret(secret);
  const runner = createRunner(core, env, redact);
  return {
    step,
    host,
    saved,
    key,
    addSecret,
    runner,
    clock,
    signal: interruption.signal,
    checkForTakeover: rendezvous?.watchForTakeover(interruption),
    state: new ExportState(runner, saved, createStateSaver(runner, createSeal(env), rendezvous)),
    run: readRunContext(env),
    history: new ProgressHistory(),
    requests: { sent: 0, retried: 0 },
  };
}

/** What a step sends its requests through. */
export type Connections = ReturnType<typeof connect>;

/**
 * Prepares the connections to Zilliz Cloud and GitHub; nothing is sent yet. Throws if the proxy
 * settings of the environment can't be used.
 */
export function connect(session: Session, inputs: Inputs) {
  const { host, requests, runner, saved } = session;
  const userAgent = `${pkg.name}/${pkg.version}`;
  const http = createHttp(inputs.baseUrl, runner.redact, host.env);
  const counted = countRequests(http, () => {
    requests.sent += 1;
  });
  const github = createGitHubIntegration({ ...session, inputs, userAgent, mainId: saved.mainId });
  const zilliz = createZillizClient({ ...inputs, userAgent, http: counted });
  return { http, github, zilliz };
}
