import { expect, test } from "vitest";
import { majorTagOf } from "../../../tools/major-tag.ts";

test.each<[release: string, others: string[], tag: string | undefined]>([
  ["v1.0.0", [], "v1"],
  ["v1.0.0", ["v1.0.0"], "v1"],
  ["v1.10.0", ["v1.9.3", "v1.2.0"], "v1"],
  // A fix for an older minor must not take those back who follow v1.
  ["v1.9.4", ["v1.10.0"], undefined],
  ["v1.9.4", ["v1.9.10"], undefined],
  // Another major is another matter.
  ["v1.9.4", ["v2.0.0", "v10.0.0"], "v1"],
  // What comes before a version is not what everybody should get.
  ["v2.0.0-rc.1", [], undefined],
  ["v1.1.0", ["v1.2.0-rc.1"], "v1"],
  // Neither the tag that moves nor anything else is a version.
  ["v1", [], undefined],
  ["v1.1.0", ["v1", "nightly", "v1.2"], "v1"],
  ["1.0.0", [], undefined],
])("%s among %j moves %s", (release, others, tag) => {
  expect(majorTagOf(release, [release, ...others])).toBe(tag);
});

test("a list of tags without the release is not believed", () => {
  expect(majorTagOf("v1.0.0", [])).toBeUndefined();
});
