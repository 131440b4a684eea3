import { fileURLToPath } from "node:url";
import { TlsProxy } from "../chaos/faults/tls-proxy.ts";
import { ConnectProxy } from "./connect-proxy.ts";
import { FakeLogin } from "./fake-storage/index.ts";

/** The internet as a step sees it through a proxy: object storages, and what issues tokens for them. */
export class CloudNetwork {
  readonly login: FakeLogin;
  readonly #tls: TlsProxy[];
  readonly #proxy: ConnectProxy;

  /** @param storages the URL of each storage by its host; one without TLS gets it here */
  static async start(storages: Record<string, string>): Promise<CloudNetwork> {
    const login = await new FakeLogin().listen();
    const loginTls = await TlsProxy.start(login.url);
    const tls = [loginTls];
    const urls = new Map<string, string>();
    for (const [host, url] of Object.entries(storages)) {
      urls.set(host, url);
      if (!url.startsWith("http:")) continue;
      const storageTls = await TlsProxy.start(url);
      tls.push(storageTls);
      urls.set(host, storageTls.url);
    }
    const proxy = await ConnectProxy.start((hostname) => urls.get(hostname) ?? loginTls.url);
    return new CloudNetwork(login, tls, proxy);
  }

  private constructor(login: FakeLogin, tls: TlsProxy[], proxy: ConnectProxy) {
    this.login = login;
    this.#tls = tls;
    this.#proxy = proxy;
  }

  /** What a step needs to use it. */
  get env() {
    return {
      HTTPS_PROXY: this.#proxy.url,
      NO_PROXY: "127.0.0.1",
      NODE_EXTRA_CA_CERTS: fileURLToPath(TlsProxy.certificate),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#proxy[Symbol.asyncDispose]();
    for (const tls of this.#tls) tls.close();
    await this.login[Symbol.asyncDispose]();
  }
}
