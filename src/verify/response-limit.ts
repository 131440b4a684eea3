import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";

/** The largest page, of 1,000 keys of S3 with 1,024 bytes that take three each, has some 3.5 MB. */
export const MAX_PAGE_BYTES = 4 * 1024 * 1024;

const CREATED = "http.client.request.created";
const RESPONDED = "http.client.response.finish";

/**
 * Ends each HTTP response that is larger than any page of a listing. The SDKs have no limit of
 * their own, but all of them use node:http. A small response could decode to a large one, so none
 * may be encoded. Returns a function that lifts the limit.
 */
export function limitResponses(maxBytes = MAX_PAGE_BYTES): () => void {
  const onRequest = (event: unknown) => {
    const { request } = event as { request: ClientRequest };
    if (!request.headersSent) request.setHeader("accept-encoding", "identity");
  };
  const onResponse = (event: unknown) => {
    const { response } = event as { response: IncomingMessage };
    const { socket } = response;
    const { "content-encoding": encoding = "identity" } = response.headers;
    if (encoding !== "identity") {
      const error = new Error(`the response is encoded as ${encoding}, unasked`);
      // Not before the SDK listens: it would wait for a response that has ended.
      setImmediate(() => response.destroy(error));
      return;
    }
    const limit = socket.bytesRead + maxBytes;
    const check = () => {
      if (socket.bytesRead > limit) {
        response.destroy(new Error(`the response is larger than ${maxBytes / 1024 / 1024} MB`));
      }
    };
    socket.on("data", check);
    response.once("close", () => socket.off("data", check));
  };
  subscribe(CREATED, onRequest);
  subscribe(RESPONDED, onResponse);
  return () => {
    unsubscribe(CREATED, onRequest);
    unsubscribe(RESPONDED, onResponse);
  };
}
