import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Inventory } from "../../../src/verify/inventory.ts";

const at = (key: string, bytes = 1, modifiedAt = 5, etag = '"e"') => ({
  key,
  bytes,
  etag,
  modifiedAt,
});

test("an inventory is the sum of its pages", () => {
  const inventory = new Inventory();
  inventory.add([at("a", 2, 7), at("b", 3, 9)]);
  inventory.add([]);
  inventory.add([at("c", 0, 8)]);
  expect(inventory.totals()).toEqual({
    count: 3,
    bytes: 5,
    newestAt: 9,
    digest: createHash("sha256")
      .update('["a",2,"\\"e\\""]\n["b",3,"\\"e\\""]\n["c",0,"\\"e\\""]\n')
      .digest("hex"),
  });
});

test("no two inventories have the same digest by how keys are joined", () => {
  const digests = [
    [at("a"), at("b")],
    [at("b"), at("a")],
    [at('a",1,"e"]\n["b')],
    [at("a", 1, 5, "other"), at("b")],
    [at("a", 2), at("b")],
  ].map((objects) => {
    const inventory = new Inventory();
    inventory.add(objects);
    return inventory.totals().digest;
  });
  expect(new Set(digests).size).toBe(digests.length);
});

test("folder markers are no objects", () => {
  const inventory = new Inventory();
  inventory.add([at("a/", 0), at("b_$folder$", 0), at("c/", 1), at("d", 0)]);
  expect(inventory.totals()).toMatchObject({ count: 2, bytes: 1 });
  expect(new Inventory().totals()).toMatchObject({ count: 0, bytes: 0, newestAt: undefined });
});
