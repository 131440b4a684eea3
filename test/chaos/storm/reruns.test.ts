import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { stormOfReruns } from "./reruns.ts";

/** What is run is what is shipped. */
const action = fileURLToPath(new URL("../../..", import.meta.url));
const seed = 20261125;
/** One of each mode, and so of each server at least one. */
const numbers = Array.from({ length: 9 }, (_, mode) => mode + 9 * (mode % 7));

test("over all attempts of a run, one export succeeds, and no two run at once", async () => {
  const verdicts = await stormOfReruns({ seed, numbers, atOnce: 9, action });
  const found = verdicts.flatMap(({ number, violations }) =>
    violations.map(
      (violation) =>
        `${violation} (npm run storm -- --reruns --seed ${seed} --only ${number})`,
    ),
  );
  expect(found).toEqual([]);
  expect(verdicts.some(({ resumed }) => resumed)).toBe(true);
}, 120_000);
