import { type ApiResponse, tooManyRequests } from "./envelope.ts";
import type { Fault } from "./faults.ts";
import type { ResponseWriter } from "./response-writer.ts";
import type { SandboxState } from "./state.ts";

const PAGE =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

/** What a fault comes between. */
type ControlPlane = Pick<SandboxState, "errors"> & { readonly process: () => ApiResponse };

/**
 * Processes a request and sends the response: the one place where faults take effect. `process` is
 * called once or, when the fault strikes before it and does not merely delay, not at all.
 */
export async function respond(
  fault: Fault | undefined,
  { process, errors }: ControlPlane,
  writer: ResponseWriter,
): Promise<void> {
  const strikesAfter = fault !== undefined && momentOf(fault) === "after";
  const early = strikesAfter ? process() : undefined;
  const response = () => early ?? process();

  switch (fault?.kind) {
    case undefined:
      return writer.send(response());
    case "delay":
      await writer.pause(fault.ms);
      return writer.send(response());
    case "hold":
      await writer.hold(fault.until);
      return writer.send(response());
    case "reset":
      return writer.reset();
    case "hang":
      return;
    case "reply":
      return writer.send({ body: undefined, ...fault });
    case "too-many-requests":
      return writer.send(tooManyRequests(errors.tooManyRequests, fault.retryAfter));
    case "html":
      return writer.send({
        status: fault.status ?? 200,
        headers: { "content-type": "text/html" },
        body: PAGE,
      });
    case "redirect":
      return writer.send({
        status: fault.status ?? 307,
        headers: { location: fault.location },
        body: undefined,
      });
    case "empty":
      return writer.send({ status: fault.status ?? 200, body: undefined });
    case "cut-off":
      return fault.breaks === "connection"
        ? writer.breakOff(response())
        : writer.send(altered(response(), half));
    case "rewrite":
      return writer.send({
        ...altered(response(), fault.body),
        ...(fault.status !== undefined && { status: fault.status }),
        headers: { ...response().headers, ...fault.headers },
      });
    case "code-as-string":
      return writer.send(
        altered(response(), (body: { code: unknown }) => ({ ...body, code: String(body.code) })),
      );
    case "unwrapped":
      return writer.send(altered(response(), (body: { data?: unknown }) => body.data ?? body));
    case "huge":
      return writer.stream(response(), padded(response().body, fault.megabytes));
    case "drip":
      return writer.drip(response(), fault.everyMs);
    case "endless-headers":
      return writer.endlessHeaders();
  }
}

function momentOf(fault: Fault): "before" | "after" {
  if ("when" in fault) return fault.when;
  const unprocessed = ["too-many-requests", "redirect"];
  return unprocessed.includes(fault.kind) ? "before" : "after";
}

/** The response with another body. A rewriting function sees a copy, so it can't alter the state. */
function altered(response: ApiResponse, alter: (body: never) => unknown): ApiResponse {
  const body = alter(structuredClone(response.body) as never);
  return { ...response, body };
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
