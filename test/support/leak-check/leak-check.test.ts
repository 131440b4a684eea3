import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { start } from "../../unit/support/fake-runner/fixture.ts";
import { Watch } from "./surroundings.ts";
import { tracesOf } from "./traces.ts";

/** Titles and environments of processes can be read. */
const PROC = existsSync("/proc/self/environ");
const KEY = "0123456789abcdef".repeat(4);

test("a run that hands the key to a child, a title and a file is found out", async () => {
  const run = start({
    keep: true,
    main: `
      process.title = "export with ${KEY}";
      fs.writeFileSync(env.RUNNER_TEMP + "/handover", "${KEY.slice(5, 30)}");
      fs.writeFileSync(env.GITHUB_WORKSPACE + "/receipt.json", "${btoa(KEY)}");
      spawn(process.execPath, ["-e", "setTimeout(() => {}, 600)"], {
        env: { SECRET: "${KEY}" },
        stdio: "ignore",
      });
      await until(600);
    `,
  });
  const watch = new Watch(run);
  const said = await run.finished;
  const around = watch.end();
  expect(tracesOf(KEY, said, around)).toEqual([
    ...(PROC ? ["processes' titles and environments"] : []),
    "file handover",
    "file receipt.json",
  ]);
  expect(around.processes.filter((facet) => facet.includes(KEY))).toHaveLength(
    PROC ? 2 : 0,
  );
});
