import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ResumeMarker, ResumeMarkers } from "../../../src/github/resume-marker.ts";

const PAGE = "https://github.com/octo/vectors/actions/runs/42/attempts/1";
const OWNER = ["octo/vectors", "42", "backup", "export", "{}"];
const KEY = "0123456789abcdef0123456789abcdef-a-key";
const markers = new ResumeMarkers(KEY, OWNER);

const TRACE: ResumeMarker = {
  attempt: 1,
  plannedAt: 1_764_000_000,
  backupId: "backup0_1e3c",
  integrationId: undefined,
  jobId: "job-03",
  unanswered: false,
};

describe("a trace", () => {
  it("is read as it was written, and the page is still the page", () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,100}$/);
    const maybe = fc.option(id, { nil: undefined });
    const any = fc.record({
      attempt: fc.integer({ min: 1, max: 50 }),
      plannedAt: fc.nat(),
      backupId: maybe,
      integrationId: maybe,
      jobId: maybe,
      unanswered: fc.boolean(),
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

  it("of another owner is none", () => {
    const url = markers.write(PAGE, TRACE);
    for (const [index] of OWNER.entries()) {
      const other = OWNER.with(index, "other");
      expect(new ResumeMarkers(KEY, other).read(url)).toBeUndefined();
    }
    // What is joined differently is not the same.
    const joined = [`${OWNER[0]}${OWNER[1]}`, ...OWNER.slice(2)];
    expect(new ResumeMarkers(KEY, joined).read(url)).toBeUndefined();
  });

  it("of another secret is none", () => {
    const url = markers.write(PAGE, TRACE);
    expect(new ResumeMarkers(`${KEY}x`, OWNER).read(url)).toBeUndefined();
  });

  it("that was altered anywhere is none", () => {
    const url = markers.write(PAGE, TRACE);
    const from = url.indexOf("#");
    for (let at = from; at < url.length; at += 1) {
      const other = url[at] === "X" ? "Y" : "X";
      const altered = url.slice(0, at) + other + url.slice(at + 1);
      expect(markers.read(altered)).toBeUndefined();
    }
    for (const more of ["&", "&job=job-04", "#"]) expect(markers.read(url + more)).toBeUndefined();
  });

  it("is not in what others write", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markers.read(`${PAGE}#${text}`)).toBeUndefined();
      }),
    );
  });

  it("says nothing of the secret", () => {
    const url = markers.write(PAGE, TRACE);
    for (let at = 0; at + 8 <= KEY.length; at += 1)
      expect(url).not.toContain(KEY.slice(at, at + 8));
  });
});
