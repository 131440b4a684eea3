import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ResumeMarker, ResumeMarkers } from "../../../src/github/resume-marker.ts";

const PAGE = "https://github.com/octo/vectors/actions/runs/42/attempts/1";
const SCOPE = ["octo/vectors", "42", "backup", "export", "{}"];
const KEY = "0123456789abcdef0123456789abcdef-a-key";
const markers = new ResumeMarkers(KEY, SCOPE);

const MARKER: ResumeMarker = {
  attempt: 1,
  mainId: "0f1e2d3c",
  startedByAttempt: undefined,
  plannedAt: 1_764_000_000,
  backupId: "backup0_1e3c",
  integrationId: undefined,
  jobId: "job-03",
  start: undefined,
};

describe("a resume marker", () => {
  it("is read as it was written, and the page is still the page", () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,100}$/);
    const attempt = fc.integer({ min: 1, max: 50 });
    const maybe = fc.option(id, { nil: undefined });
    const any = fc.record({
      attempt,
      mainId: fc.stringMatching(/^[0-9a-f]{8}$/),
      startedByAttempt: fc.option(attempt, { nil: undefined }),
      plannedAt: fc.nat(),
      backupId: maybe,
      integrationId: maybe,
      jobId: maybe,
      start: fc.constantFrom("requested", "unknown", undefined),
    });
    fc.assert(
      fc.property(any, (marker) => {
        const url = markers.write(PAGE, marker);
        expect(markers.read(url)).toEqual(marker);
        expect(url.split("#")[0]).toBe(PAGE);
        expect(URL.canParse(url)).toBe(true);
      }),
    );
  });

  it("of another scope is none", () => {
    const url = markers.write(PAGE, MARKER);
    for (const [index] of SCOPE.entries()) {
      const other = SCOPE.with(index, "other");
      expect(new ResumeMarkers(KEY, other).read(url)).toBeUndefined();
    }
    // What is joined differently is not the same.
    const joined = [`${SCOPE[0]}${SCOPE[1]}`, ...SCOPE.slice(2)];
    expect(new ResumeMarkers(KEY, joined).read(url)).toBeUndefined();
  });

  it("of another secret is none", () => {
    const url = markers.write(PAGE, MARKER);
    expect(new ResumeMarkers(`${KEY}x`, SCOPE).read(url)).toBeUndefined();
  });

  it("that was altered anywhere is none", () => {
    const url = markers.write(PAGE, MARKER);
    const from = url.indexOf("#");
    for (let at = from; at < url.length; at += 1) {
      const other = url[at] === "X" ? "Y" : "X";
      const altered = url.slice(0, at) + other + url.slice(at + 1);
      expect(markers.read(altered)).toBeUndefined();
    }
    for (const more of ["&", "&job=job-04", "#"]) expect(markers.read(url + more)).toBeUndefined();
  });

  it("is not found in other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markers.read(`${PAGE}#${text}`)).toBeUndefined();
      }),
    );
  });

  it("contains nothing of the secret", () => {
    const url = markers.write(PAGE, MARKER);
    for (let at = 0; at + 8 <= KEY.length; at += 1)
      expect(url).not.toContain(KEY.slice(at, at + 8));
  });
});
