import { describe, expect, it } from "vitest";
import { isLoopback } from "../../../src/util/loopback.ts";

describe("loopback", () => {
  it.each([
    ["http://localhost:1", true],
    ["http://LOCALHOST", true],
    ["http://127.0.0.1", true],
    ["http://127.255.0.9", true],
    ["http://[::1]:80", true],
    ["http://0x7f.1", true],
    ["http://127.0.0.1.example", false],
    ["http://localhost.example", false],
    ["http://example/localhost", false],
    ["http://localhost@example", false],
    ["http://0.0.0.0", false],
    ["http://10.0.0.1", false],
    ["http://128.0.0.1", false],
  ])("is %s: %s", (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected);
  });
});
