import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messagesOf, sourceMessages } from "../../tools/docs/source-messages.ts";

// tools/docs.ts writes the results and errors of docs/troubleshooting.md; the rest is by hand. The
// messages of the sub-action are in docs/verify.md.

const page = ["troubleshooting.md", "verify.md"]
  .map((name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8"))
  .join("\n");
const bold = [...page.matchAll(/\*\*([^*]+?)\*\*/g)].map(([, text = ""]) =>
  text.replaceAll(/\s+/g, " "),
);

test("explains every warning and notice of the code", () => {
  const { annotations } = sourceMessages();
  expect(annotations.length).toBeGreaterThan(5);
  expect(annotations.filter((title) => !bold.includes(title))).toEqual([]);
});

test("a message has words for the IDs that the code fills in, and gaps for the rest", () => {
  const code = `
    const advice = "Set \`job-id\`.";
    if (gone) throw new ActionError(\`Job \${job.jobId} of \${taking ? "a backup" : "an export"} is \${status}.\`, advice);
    runner.warning("Mind the gap", why);
    notStarted(error.message, adviceFor(error));
  `.replaceAll("\\`", "`");
  expect(messagesOf(code)).toEqual({
    errors: [{ message: "Job JOB of a backup is ….", nextStep: "Set `job-id`." }],
    annotations: ["Mind the gap"],
  });
});
