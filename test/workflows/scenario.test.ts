import { describe, expect, test } from "vitest";
import type { JobPlan } from "../support/fake-zilliz/index.ts";
import { runScenario, SHORT } from "./scenario.ts";
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

  test("pass on their outputs, and no secret", async () => {
    const { jobs, traces } = await runScenario(
      readWorkflow(`
jobs:
  first:
    outputs:
      said: \${{ steps.say.outputs.word }}
      key: \${{ steps.say.outputs.key }}
    steps:
      - id: say
        run: printf 'word=deploy\\nkey=%s\\n' "$KEY" >> "$GITHUB_OUTPUT"
        env: { KEY: "\${{ secrets.ZILLIZ_API_KEY }}" }
  second:
    needs: first
    steps: [{ run: ./deploy.sh "$SAID" "$KEY", env: { SAID: "\${{ needs.first.outputs.said }}", KEY: "\${{ needs.first.outputs.key }}" } }]
`),
      { checkedOut: true },
    );
    expect(jobs.first?.outputs).toEqual({ said: "deploy" });
    expect(traces.commands).toEqual(["deploy.sh deploy"]);
  });

  test("have the user's scripts only after a checkout", async () => {
    const { results } = await runScenario(readWorkflow("- run: ./deploy.sh"));
    expect(results).toEqual({ only: "failure" });
  });

  test.for<[failFast: boolean, exportPlan: JobPlan, results: string[]]>([
    [true, { finalStatus: "never" }, ["cancelled", "failure"]],
    [false, SHORT, ["success", "failure"]],
  ])("of a matrix with fail-fast: %s", async ([failFast, exportPlan, ends]) => {
    const { jobs } = await runScenario(
      readWorkflow(`
jobs:
  all:
    strategy:
      fail-fast: ${failFast}
      matrix:
        cluster: [in01-a0e3f1c2d4b5a69, in01-unknown]
    steps:
      - uses: OWNER/export-zilliz-cloud-backup@v1
        with:
          api-key: \${{ secrets.ZILLIZ_API_KEY }}
          cluster-id: \${{ matrix.cluster }}
          integration-id: integ-0123456789abcdefghi
`),
      { state: { exportPlan } },
    );
    expect(jobs.all?.matrixJobs.map(({ result }) => result)).toEqual(ends);
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
