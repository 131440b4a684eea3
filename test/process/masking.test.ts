import { expect, test } from "vitest";
import { ownErrors } from "../support/own-errors.ts";
import { Scenario } from "./scenario.ts";

// Every scenario ends with a search for the key, in every form and everywhere: see the scenario. Here the runner masks as
// well; the other ways in which a key might get away are in test/unit/action.test.ts.

test("the key is masked where the user stored it in two lines", async () => {
  await using scenario = await Scenario.start();
  const { apiKey } = scenario.sandbox;
  const inTwoLines = `${apiKey.slice(0, 32)}\n${apiKey.slice(32)}`;
  const secrets = [apiKey, inTwoLines];
  const result = await scenario.finish({ "api-key": inTwoLines }, { secrets });
  expect(result.conclusion).toBe("failure");
  expect(ownErrors(result)).toHaveLength(1);
});
