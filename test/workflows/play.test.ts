import { describe, expect, test } from "vitest";
import type { JobPlan } from "../support/fake-zilliz/index.ts";
import { play, SHORT } from "./scene.ts";
import { inputsOf, legsOf, readWorkflow } from "./workflow.ts";

// What the plays of the examples stand on: that it is evaluated as GitHub documents it, and that what isn't known here is
// an error rather than read over.

const OURS = "OWNER/export-zilliz-cloud-backup@v1";

describe.concurrent("jobs", () => {
  test("run by what became of all those before them", async () => {
    const { results } = await play(
      readWorkflow(`
jobs:
  red: { steps: [{ run: exit 1 }] }
  after: { needs: red, steps: [{ run: exit 0 }] }
  later: { needs: after, steps: [{ run: exit 0 }] }
  told: { needs: after, if: failure(), steps: [{ run: exit 0 }] }
  kept: { needs: red, if: "\${{ !cancelled() }}", steps: [{ run: exit 0 }] }
  judged: { needs: red, if: always() && needs.red.result == 'success', steps: [{ run: exit 0 }] }
`),
    );
    expect(results).toEqual({
      red: "failure",
      after: "skipped",
      later: "skipped",
      told: "success",
      kept: "success",
      judged: "skipped",
    });
  });

  test("tell those after them what they say, and no secret", async () => {
    const { jobs, left } = await play(
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
    expect(left.commands).toEqual(["deploy.sh deploy"]);
  });

  test("have the user's scripts after a checkout only", async () => {
    const { results } = await play(readWorkflow("- run: ./deploy.sh"));
    expect(results).toEqual({ only: "failure" });
  });

  test("of a matrix end when one fails, unless the matrix says otherwise", async () => {
    const legs = async (failFast: boolean, exportPlan: JobPlan) => {
      const { jobs } = await play(
        readWorkflow(`
jobs:
  legs:
    strategy:
      fail-fast: ${failFast}
      matrix:
        cluster: [in01-a0e3f1c2d4b5a69, in01-unknown]
    steps:
      - uses: ${OURS}
        with:
          api-key: \${{ secrets.ZILLIZ_API_KEY }}
          cluster-id: \${{ matrix.cluster }}
          integration-id: integ-0123456789abcdefghi
`),
        { world: { exportPlan } },
      );
      return jobs.legs?.legs.map(({ result }) => result);
    };
    const fast = await legs(true, { finalStatus: "never" });
    expect(fast).toEqual(["cancelled", "failure"]);
    expect(await legs(false, SHORT)).toEqual(["success", "failure"]);
  });
});

describe("what isn't known is an error", () => {
  test("an action that nothing stands in for", async () => {
    const steps = readWorkflow("- uses: somebody/else@v1");
    await expect(play(steps)).rejects.toThrow("somebody/else@v1");
  });

  test.for([
    ["this workflow", "defaults: {}\njobs: {}"],
    ["this job", "jobs: { a: { container: node, steps: [] } }"],
    ["this step", "- run: exit\n  shell: pwsh"],
  ] as const)("a key of %s", ([what, text]) => {
    expect(() => readWorkflow(text)).toThrow(`${what} can't be played`);
  });

  test("a context, an input, a choice, a type, a matrix", async () => {
    const foreign = readWorkflow(
      `- run: exit\n  env: { X: "\${{ nobody.y }}" }`,
    );
    await expect(play(foreign)).rejects.toThrow("nobody");
    expect(() => inputsOf({}, { a: 1 })).toThrow("no input has the name a");
    expect(() =>
      inputsOf({ a: { type: "choice", options: ["x"] } }, { a: "y" }),
    ).toThrow("can't be y");
    expect(() => inputsOf({ a: { type: "boolean" } }, { a: "true" })).toThrow(
      "is no boolean",
    );
    expect(() => legsOf({ a: [1], exclude: [] })).toThrow("exclude");
  });
});
