import { expect, test } from "vitest";
import { type ListingFailure, listingErrorFrom } from "../../../src/verify/listing-error.ts";

const location = { provider: "aws", bucket: "acme-vectors", prefix: "a/" } as const;
const errorOf = (code: string | undefined, httpStatus: number, message = "no") =>
  listingErrorFrom({ code, httpStatus, message }, location, undefined);

test.each<[code: string | undefined, status: number, failure: ListingFailure, again: boolean]>([
  [undefined, 429, "server", true],
  ["TooManyRequests", 429, "server", true],
  [undefined, 408, "server", true],
  [undefined, 502, "server", true],
  [undefined, 403, "unexpected", false],
  ["AccessDenied", 403, "denied", false],
  ["PermanentRedirect", 301, "region", false],
  ["ECONNRESET", 0, "network", true],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", 0, "network", true],
  ["ERR_PROXY_TUNNEL", 0, "network", true],
  ["ENOENT", 0, "no-credentials", false],
  ["ERR_OSSL_UNSUPPORTED", 0, "no-credentials", false],
])("code %s with HTTP status %i is %s", (code, status, failure, again) => {
  expect(errorOf(code, status)).toMatchObject({ failure, isTransient: again });
});

test("a long detail is cut between words, as half a secret would not be redacted", () => {
  const secret = "c2VjcmV0".repeat(8);
  const { message } = errorOf("AccessDenied", 403, `${"x".repeat(280)} with ${secret} and more`);
  expect(message).toContain(" with …).");
  expect(errorOf("AccessDenied", 403, secret.repeat(9)).message).toContain("AccessDenied, …).");
});
