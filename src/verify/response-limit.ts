import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** A page of 1,000 keys, each of 1,024 characters that are escaped, has some 4 MB. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024;

const CHANNEL = "http.client.response.finish";

/**
 * Ends each HTTP response that is larger than any page of a listing. The SDKs have no limit of
 * their own, but all of them use node:http. Returns a function that lifts the limit.
 */
export function limitResponses(maxBytes = MAX_PAGE_BYTES): () => void {
  const onResponse = (event: unknown) => {
    const { response } = event as { response: IncomingMessage };
    const { socket } = response;
    const limit = socket.bytesRead + maxBytes;
    const check = () => {
      if (socket.bytesRead > limit) {
        socket.destroy(new Error(`the response is larger than ${maxBytes / 1024 / 1024} MB`));
      }
    };
    socket.on("data", check);
    response.once("close", () => socket.off("data", check));
  };
  subscribe(CHANNEL, onResponse);
  return () => unsubscribe(CHANNEL, onResponse);
}
