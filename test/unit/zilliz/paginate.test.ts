import { describe, expect, it } from "vitest";
import type { Page } from "../../../src/zilliz/client.ts";
import { listAllPages } from "../../../src/zilliz/paginate.ts";
import { actionErrorFrom } from "../../support/error-from.ts";

/** Reads a list whose pages are as a function has them. */
function reading(pageOf: (page: number) => Partial<Page<string>>) {
  const pages: number[] = [];
  const warnings: string[] = [];
  const found = listAllPages((read) => read({}), {
    read: async (page) => {
      pages.push(page);
      return { items: [], skipped: 0, isFull: false, count: undefined, ...pageOf(page) };
    },
    idOf: (item) => item,
    list: "the things",
    instead: "Set its ID.",
    warn: (_, message) => warnings.push(message),
  });
  found.catch(() => {});
  return { found, pages, warnings };
}

describe("all pages of a list", () => {
  it("are one where the count says so and the page is not full", async () => {
    const { found, pages } = reading(() => ({ items: ["a", "b"], count: 2 }));
    expect(await found).toEqual(["a", "b"]);
    expect(pages).toEqual([1]);
  });

  it("are read on from a full page, whatever the count says", async () => {
    const { found, pages } = reading((page) =>
      page === 1 ? { items: ["a"], isFull: true, count: 1 } : { items: ["b"], count: 1 },
    );
    expect(await found).toEqual(["a", "b"]);
    expect(pages).toEqual([1, 2]);
  });

  it("are read on without a count until nothing new comes", async () => {
    const { found, pages } = reading((page) => ({
      items: page < 4 ? [`item-${page}`] : [],
    }));
    expect(await found).toEqual(["item-1", "item-2", "item-3"]);
    expect(pages).toEqual([1, 2, 3, 4]);
  });

  it("end where a server gives the same page for ever", async () => {
    const { found, pages } = reading(() => ({ items: ["a"], isFull: true }));
    expect(await found).toEqual(["a"]);
    expect(pages).toEqual([1, 2]);
  });

  it("have an entry that moved between two pages once, as it was last", async () => {
    const lists = [["a", "b"], ["b", "c"], []];
    const { found } = reading((page) => ({ items: lists[page - 1] ?? [] }));
    expect(await found).toEqual(["a", "b", "c"]);
  });

  it("are a problem when they don't end", async () => {
    const { found, pages } = reading((page) => ({ items: [`item-${page}`] }));
    const { message, nextStep } = await actionErrorFrom(() => found);
    expect(message).toContain("the things");
    expect(nextStep).toBe("Set its ID.");
    expect(pages).toHaveLength(2_000);
  });

  it("have no bad records, whose number one warning reports", async () => {
    const { found, pages, warnings } = reading((page) =>
      page < 3 ? { items: [`item-${page}`], skipped: page, isFull: true, count: 5 } : {},
    );
    expect(await found).toEqual(["item-1", "item-2"]);
    expect(pages).toEqual([1, 2, 3]);
    expect(warnings).toEqual([
      expect.stringContaining("the things contains 3 records that have no"),
    ]);
  });

  it("include a page that has only bad records", async () => {
    const { found, pages, warnings } = reading((page) =>
      page === 1 ? { skipped: 100, isFull: true } : { items: ["a"], count: 101 },
    );
    expect(await found).toEqual(["a"]);
    expect(pages).toEqual([1, 2]);
    expect(warnings).toHaveLength(1);
  });

  it("count a bad record once if a server repeats the page", async () => {
    const { found, warnings } = reading(() => ({ items: ["a"], skipped: 1, isFull: true }));
    expect(await found).toEqual(["a"]);
    expect(warnings).toEqual([expect.stringContaining("1 record that has no")]);
  });
});
