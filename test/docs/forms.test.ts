import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

// GitHub shows a form that it can't read as none at all
// (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: {
      label?: string;
      value?: string;
      options?: (string | { label: string; required?: boolean })[];
    };
    validations?: { required?: boolean };
  }[];
}

const folder = new URL("../../.github/ISSUE_TEMPLATE/", import.meta.url);
// In an archive of the action there is no .github.
const forms = globSync("*.yml", { cwd: folder })
  .filter((file) => file !== "config.yml")
  .map((file): [string, Form] => [file, parse(readFileSync(new URL(file, folder), "utf8"))]);

test.for(forms)("%s is a form that GitHub can show", ([, form]) => {
  const { name, description, body } = form;
  expect(name).not.toBe("");
  expect(description.length).toBeLessThan(200);
  const fields = body.filter(({ type }) => type !== "markdown");
  expect(fields.length).toBeGreaterThan(0);
  for (const { type, id, attributes } of fields) {
    expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
    expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(attributes.label).toBeTruthy();
    const chooses = type === "dropdown" || type === "checkboxes";
    expect(attributes.options !== undefined).toBe(chooses);
  }
  for (const known of ["id", "label"] as const) {
    const all = fields.map((field) => (known === "id" ? field.id : field.attributes.label));
    expect(new Set(all).size).toBe(all.length);
  }
});

test.runIf(forms.length > 0).for(["bug.yml", "live-report.yml"])(
  "%s asks for the version, the request id and the log, and for no secret",
  (file) => {
    const form = new Map(forms).get(file);
    const fields = form?.body ?? [];
    expect(fields.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["version", "request-id", "log", "secrets"]),
    );
    const promise = fields.find(({ id }) => id === "secrets");
    expect(promise?.attributes.options).toEqual([expect.objectContaining({ required: true })]);
    expect(JSON.stringify(form)).toContain("Never put an API key");
  },
);
