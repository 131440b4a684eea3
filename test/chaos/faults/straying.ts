import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that must not hear of anything. */
export async function straying() {
  const heard: string[] = [];
  const server = createServer(({ method, url }, response) => {
    heard.push(`${method} ${url}`);
    response.end();
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen: () => heard.join("\n"),
    close: () => server.close(),
  };
}
