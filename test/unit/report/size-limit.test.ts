import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitToLimit } from "../../../src/report/size-limit.ts";

const HEADING = { priority: 9, text: "### Heading" };

describe("a page that is too long", () => {
  it("loses the last of its least important blocks first, and says so", () => {
    const blocks = [
      HEADING,
      { priority: 1, text: "x".repeat(500) },
      { priority: 2, text: "kept" },
      { priority: 1, text: "y".repeat(500) },
    ];
    const page = fitToLimit(blocks, 700);
    expect(page).toContain(`### Heading\n\n${"x".repeat(500)}\n\nkept\n\n`);
    expect(page).not.toContain("yy");
    expect(page).toContain("left away");
    expect(fitToLimit(blocks)).not.toContain("left away");
  });

  it("fits, and never loses what is most important", () => {
    const block = fc.record({
      priority: fc.integer({ min: 1, max: 8 }),
      text: fc.string({ unit: "binary", minLength: 1, maxLength: 2_000 }),
    });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const page = fitToLimit([HEADING, ...blocks], 3_000);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(3_000);
        expect(page.startsWith(HEADING.text)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
