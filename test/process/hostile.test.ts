import { describe, expect, test } from "vitest";
import { ownErrors } from "../support/own-errors.ts";
import { Scenario } from "./scenario.ts";

/** What a server, or a user who can name a backup, might try. */
const HOSTILE = [
  "::set-output name=status::succeeded",
  "##[error]forged by the server",
  "a\r::warning::forged after a carriage return",
  "b\n::error::forged after a line feed",
  "\u001b[31mred\u001b[0m \u202eesrever\u202c #\u200b#[error]forged",
  "| cell | <img src=x onerror=alert(1)> **bold** [link](https://evil.example) `code` @everyone www.evil.example",
  "\n\n# Heading\n\n- item\n\n```\nfence",
].join(" ");

describe.concurrent("text from the server issues no workflow command", () => {
  test("as the reason of a failed job", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.exportPlan = { finalStatus: "FAILED", reason: HOSTILE };
    const result = await scenario.finish();

    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(result.annotations).toHaveLength(1);
    expect(ownErrors(result)[0]).toContain(scenario.jobId);
    expect(result.main.lines.filter((line) => /^##\[(error|warning)\]/.test(line))).toHaveLength(1);
    expect(result.outputs.reason).not.toMatch(/[\p{Cc}\u200b\u202e]|##\[|^\s*::/u);
  });
});
