import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { drawCase, MODES, SERVERS } from "./case.ts";
import { playAll } from "./run-all.ts";

/** What is run is what is shipped. */
const action = fileURLToPath(new URL("../../..", import.meta.url));
const seed = 20261124;
/** Every mode with every server, four times. */
const runs = 4 * MODES.length * SERVERS.length;

test("whenever and however a run is ended, it starts one export, leaves none in silence, and says what is true", async () => {
  const verdicts = await playAll({ seed, runs, atOnce: 16, action });
  const found = verdicts.flatMap(({ drawn, violations }) =>
    violations.map(
      (violation) =>
        `${drawn.mode} / ${drawn.server}: ${violation} (npm run storm -- --seed ${seed} --only ${drawn.number})`,
    ),
  );
  expect(found).toEqual([]);
}, 240_000);

test("a seed draws the same cases again, another seed others, and all cells come up", () => {
  const draw = (from: number) =>
    Array.from({ length: runs }, (_, number) => drawCase(from, number));
  expect(draw(seed)).toEqual(draw(seed).map((drawn) => ({ ...drawn, seed })));
  expect(draw(seed)[0]?.deadlineMs).not.toBe(draw(seed + 1)[0]?.deadlineMs);
  const cells = draw(seed).map(({ mode, server }) => `${mode} / ${server}`);
  expect(new Set(cells).size).toBe(MODES.length * SERVERS.length);
});
