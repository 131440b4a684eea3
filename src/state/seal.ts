import { createHmac } from "node:crypto";

// An earlier step of the job can set any variable through GITHUB_ENV, `STATE_…` included, and write
// to RUNNER_TEMP. What main leaves for post is therefore signed with the API key, which the two of
// them share, for this use of the action in this attempt of the run.

/**
 * What identifies a use of the action to its main and its post step: runner, run, attempt, job,
 * step and matrix job.
 */
export function stepIdentity(env: NodeJS.ProcessEnv): string {
  return JSON.stringify([
    env.RUNNER_NAME,
    env.GITHUB_REPOSITORY,
    env.GITHUB_RUN_ID,
    env.GITHUB_RUN_ATTEMPT,
    env.GITHUB_JOB,
    env.GITHUB_ACTION,
    env["INPUT_MATRIX-JOB"],
  ]);
}

/** Signs what one step of the action leaves for the other. */
export type Seal = ReturnType<typeof createSeal>;

export function createSeal(env: NodeJS.ProcessEnv) {
  const key = env["INPUT_API-KEY"]?.trim() || env.ZILLIZ_API_KEY || "";
  const signatureOf = (value: object) =>
    createHmac("sha256", `state of a step\n${key}`)
      .update(stepIdentity(env))
      .update(JSON.stringify(value))
      .digest("base64url");
  return {
    /** Serializes an object, with its signature. */
    sign: (value: object): string => JSON.stringify({ ...value, signature: signatureOf(value) }),
    /** Parses what was signed; undefined for any other text. */
    open: (text: string): object | undefined => {
      try {
        const { signature, ...value } = JSON.parse(text);
        return signature === signatureOf(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
