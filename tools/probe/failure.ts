import { adviceFor, ZillizError } from "../../src/zilliz/errors.ts";
import { bodyOf } from "./exchange.ts";
import { shapeOf } from "./privacy.ts";
import type { Asked } from "./reader.ts";

/** Why there is nothing to compare; undefined where there is. `broken` says that it need not have been so. */
export function nothingToCompare({
  reply,
  error,
}: Asked): { why: string; broken: boolean } | undefined {
  if (error === undefined) return undefined;
  if (reply === undefined)
    return { why: `no reply: ${transportWords(error)}`, broken: true };
  const { status } = reply;
  const { httpStatus, code } = error.failure;
  const said = `HTTP ${httpStatus}${code === undefined ? "" : `, code ${code}`}`;
  if (error.kind === "rateLimited") {
    const after = reply.headers["retry-after"];
    const when =
      after === undefined
        ? "without a `Retry-After`"
        : `with a \`Retry-After\` like ${shapeOf(after)}`;
    return { why: `put off, ${said}, ${when}`, broken: false };
  }
  if (status === 408 || status >= 500)
    return { why: `the server had a fault, ${said}`, broken: true };
  if (error.kind === "rejected")
    return { why: `refused, ${said}. ${adviceFor(error)}`, broken: false };
  if (status >= 300)
    return {
      why: `redirected, ${said}, which the action does not follow`,
      broken: true,
    };
  if (bodyOf(reply) === undefined)
    return {
      why: `the reply is not the JSON of an API, ${said}`,
      broken: true,
    };
  return undefined;
}

/** What the action says of a key that is refused. */
const KEY_ADVICE = adviceFor(
  new ZillizError("rejected", { request: "", httpStatus: 401 }),
);

/** Why there is no use in going on after the first request; undefined where there is. */
export function hopeless(asked: Asked): string | undefined {
  const { reply, error } = asked;
  const nothing = nothingToCompare(asked);
  if (error === undefined || nothing === undefined) return undefined;
  if (error.kind === "rejected" && adviceFor(error) === KEY_ADVICE)
    return `The API key is ${nothing.why}`;
  if (reply === undefined || bodyOf(reply) === undefined)
    return `Zilliz Cloud can't be read: ${nothing.why}. Is the base URL right, and can this machine reach it?`;
  return undefined;
}

/** What stood in the way of a reply, without the names of hosts that such messages have. */
function transportWords(error: ZillizError): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const timeout = /no whole reply within [\d.]+ s/.exec(at.message);
    if (timeout !== null) return timeout[0];
    const inner = at instanceof AggregateError ? at.errors[0] : at;
    if ("code" in inner && /^[A-Z][A-Z_]+$/.test(String(inner.code)))
      return String(inner.code);
  }
  return "the connection broke";
}
