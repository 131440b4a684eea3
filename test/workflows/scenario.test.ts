import { describe, expect, test } from "vitest";
import { runScenario } from "./scenario.ts";
import { inputsOf, matrixJobsOf, readWorkflow } from "./workflow.ts";

// The tests of the examples rely on this: workflows run as GitHub documents it, and anything unknown is an error.

describe.concurrent("jobs", () => {
  test("run by the results of all jobs before them", async () => {
    const { results } = await runScenario(
      readWorkflow(`
jobs:
  fails: { steps: [{ run: exit 1 }] }
  after: { needs: fails, steps: [{ run: exit 0 }] }
  later: { needs: after, steps: [{ run: exit 0 }] }
  alert: { needs: after, if: failure(), steps: [{ run: exit 0 }] }
  kept: { needs: fails, if: "\${{ !cancelled() }}", steps: [{ run: exit 0 }] }
  checked: { needs: fails, if: always() && needs.fails.result == 'success', steps: [{ run: exit 0 }] }
`),
    );
    expect(results).toEqual({
      fails: "failure",
      after: "skipped",
      later: "skipped",
      alert: "success",
      kept: "success",
      checked: "skipped",
    });
  });

  test("have the user's scripts only after a checkout", async () => {
    const { results } = await runScenario(readWorkflow("- run: ./deploy.sh"));
    expect(results).toEqual({ only: "failure" });
  });

  test("of a matrix are cancelled when one of them fails, unless it says otherwise", async () => {
    const { jobs } = await runScenario(
      readWorkflow(`
jobs:
  all:
    strategy:
      matrix:
        cluster: [in01-a0e3f1c2d4b5a69, in01-unknown]
    steps:
      - uses: OWNER/export-zilliz-cloud-backup@v1
        with:
          api-key: \${{ secrets.ZILLIZ_API_KEY }}
          cluster-id: \${{ matrix.cluster }}
          integration-id: integ-0123456789abcdefghi
`),
      { state: { exportPlan: { finalStatus: "never" } } },
    );
    const ends = jobs.all?.matrixJobs.map(({ result }) => result);
    expect(ends).toEqual(["cancelled", "failure"]);
  });
});

describe("an error is", () => {
  test.for([
    ["another action", "- uses: other/action@v1", "other/action@v1"],
    ["a context", `- run: exit\n  env: { X: "\${{ none.y }}" }`, "none"],
  ] as const)("%s that is not known", async ([, text, message]) => {
    const run = runScenario(readWorkflow(text));
    await expect(run).rejects.toThrow(message);
  });

  test.for([
    ["this workflow", "defaults: {}\njobs: {}"],
    ["this job", "jobs: { a: { container: node, steps: [] } }"],
    ["this step", "- run: exit\n  shell: pwsh"],
  ] as const)("a key of %s", ([what, text]) => {
    expect(() => readWorkflow(text)).toThrow(`${what} can't be run here`);
  });

  test.for([
    [() => inputsOf({}, { a: 1 }), "no input has the name a"],
    [() => inputsOf({ a: { type: "choice", options: ["x"] } }, { a: "y" }), "can't be y"],
    [() => inputsOf({ a: { type: "boolean" } }, { a: "true" }), "no boolean"],
    [() => matrixJobsOf({ a: [1], exclude: [] }), "exclude"],
  ] as const)("%s: %s", ([read, message]) => {
    expect(read).toThrow(message);
  });
});
