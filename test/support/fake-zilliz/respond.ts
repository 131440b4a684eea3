import { type ApiResponse, tooManyRequests } from "./envelope.ts";
import type { Fault } from "./faults.ts";
import type { ResponseWriter } from "./response-writer.ts";
import type { SandboxState } from "./state.ts";

const PAGE =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

/** What a fault comes between. */
type ControlPlane = Pick<SandboxState, "errors"> & {
  readonly process: () => ApiResponse;
};

/**
 * Processes a request and hands over the reply, the one place where faults take effect. `process` is
 * called once or, when the fault strikes before it and does not merely delay, not at all.
 */
export async function respond(
  fault: Fault | undefined,
  { process, errors }: ControlPlane,
  wire: ResponseWriter,
): Promise<void> {
  const strikesAfter = fault !== undefined && momentOf(fault) === "after";
  const early = strikesAfter ? process() : undefined;
  const reply = () => early ?? process();

  switch (fault?.kind) {
    case undefined:
      return wire.send(reply());
    case "delay":
      await wire.pause(fault.ms);
      return wire.send(reply());
    case "hold":
      await wire.hold(fault.until);
      return wire.send(reply());
    case "reset":
      return wire.reset();
    case "hang":
      return;
    case "reply":
      return wire.send({ body: undefined, ...fault });
    case "too-many-requests":
      return wire.send(
        tooManyRequests(errors.tooManyRequests, fault.retryAfter),
      );
    case "html":
      return wire.send({
        status: fault.status ?? 200,
        headers: { "content-type": "text/html" },
        body: PAGE,
      });
    case "redirect":
      return wire.send({
        status: fault.status ?? 307,
        headers: { location: fault.location },
        body: undefined,
      });
    case "empty":
      return wire.send({ status: fault.status ?? 200, body: undefined });
    case "cut-off":
      return fault.breaks === "connection"
        ? wire.breakOff(reply())
        : wire.send(altered(reply(), half));
    case "rewrite":
      return wire.send({
        ...altered(reply(), fault.body),
        headers: { ...reply().headers, ...fault.headers },
      });
    case "code-as-string":
      return wire.send(
        altered(reply(), (body: { code: unknown }) => ({
          ...body,
          code: String(body.code),
        })),
      );
    case "unwrapped":
      return wire.send(
        altered(reply(), (body: { data?: unknown }) => body.data ?? body),
      );
    case "huge":
      return wire.stream(reply(), padded(reply().body, fault.megabytes));
    case "drip":
      return wire.drip(reply(), fault.everyMs);
    case "endless-headers":
      return wire.endlessHeaders();
  }
}

function momentOf(fault: Fault): "before" | "after" {
  if ("when" in fault) return fault.when;
  const unprocessed = ["too-many-requests", "redirect"];
  return unprocessed.includes(fault.kind) ? "before" : "after";
}

/** The reply with another body. A rewriting function sees a copy, so it can't alter the state. */
function altered(
  reply: ApiResponse,
  alter: (body: never) => unknown,
): ApiResponse {
  const body = alter(structuredClone(reply.body) as never);
  return { ...reply, body };
}

function half(body: unknown): string {
  const text = JSON.stringify(body);
  return text.slice(0, Math.floor(text.length / 2));
}

function* padded(body: unknown, megabytes: number): Iterable<string> {
  yield `${JSON.stringify(body).slice(0, -1)},"padding":"`;
  const megabyte = "x".repeat(1_048_576);
  for (let sent = 0; sent < megabytes; sent += 1) yield megabyte;
  yield '"}';
}
