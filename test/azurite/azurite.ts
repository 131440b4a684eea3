import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  AccountSASPermissions,
  generateAccountSASQueryParameters,
  StorageSharedKeyCredential,
} from "@azure/storage-blob";
import { Agent, request } from "undici";
import { TlsProxy } from "../chaos/faults/tls-proxy.ts";

const PROGRAM = fileURLToPath(
  new URL("node_modules/azurite/dist/src/blob/main.js", import.meta.url),
);
const CERTIFICATE = fileURLToPath(TlsProxy.certificate);

export const ACCOUNT = "acmebackups";
export const ACCOUNT_KEY = Buffer.from("the key of an account that only this test has").toString(
  "base64",
);

/** Microsoft's own emulator of Azure Blob Storage, in memory, over TLS. It checks keys, signatures and tokens. */
export class Azurite {
  readonly url: string;
  readonly #endpoint: string;
  readonly #sas = sasOf({ permissions: "rwlc" });
  readonly #dispatcher = new Agent({ connect: { ca: readFileSync(CERTIFICATE, "utf8") } });
  readonly #stop: () => Promise<void>;

  static async start(): Promise<Azurite> {
    const child = spawn(
      process.execPath,
      [
        PROGRAM,
        ...["--inMemoryPersistence", "--silent", "--disableTelemetry", "--skipApiVersionCheck"],
        ...["--blobHost", "127.0.0.1", "--blobPort", "0"],
        ...["--oauth", "basic", "--cert", CERTIFICATE, "--key", CERTIFICATE],
      ],
      {
        env: { PATH: process.env.PATH, AZURITE_ACCOUNTS: `${ACCOUNT}:${ACCOUNT_KEY}` },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const exited = once(child, "exit");
    for await (const line of createInterface(child.stdout)) {
      const [, url] = /successfully listens on (https:\S+)/.exec(line) ?? [];
      if (url !== undefined) {
        return new Azurite(url, async () => {
          child.kill();
          await exited;
        });
      }
    }
    throw new Error("Azurite has ended; `npm run azurite` installs it.");
  }

  private constructor(url: string, stop: () => Promise<void>) {
    this.#endpoint = `${url}/${ACCOUNT}`;
    this.url = url;
    this.#stop = stop;
  }

  /** Creates an empty container. */
  async createContainer(container: string): Promise<void> {
    await this.#put(`${container}?restype=container`);
  }

  /** Creates blobs. */
  async upload(container: string, blobs: Iterable<[name: string, text: string]>): Promise<void> {
    const queue = [...blobs];
    const upload = async () => {
      for (let blob = queue.pop(); blob !== undefined; blob = queue.pop()) {
        const [name, text] = blob;
        const path = name.split("/").map(encodeURIComponent).join("/");
        await this.#put(`${container}/${path}?`, text);
      }
    };
    await Promise.all(Array.from({ length: 8 }, upload));
  }

  async #put(pathAndQuery: string, body = ""): Promise<void> {
    const response = await request(`${this.#endpoint}/${pathAndQuery}&${this.#sas}`, {
      method: "PUT",
      headers: { "x-ms-blob-type": "BlockBlob" },
      body,
      dispatcher: this.#dispatcher,
    });
    const text = await response.body.text();
    if (response.statusCode !== 201)
      throw new Error(`Azurite: HTTP ${response.statusCode} ${text}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dispatcher.close();
    await this.#stop();
  }
}

/** A shared access signature of the account. */
export function sasOf({
  permissions,
  expiresOn = new Date(Date.now() + 3_600_000),
}: {
  permissions: string;
  expiresOn?: Date;
}): string {
  return generateAccountSASQueryParameters(
    {
      services: "b",
      resourceTypes: "sco",
      permissions: AccountSASPermissions.parse(permissions),
      startsOn: new Date(Date.now() - 7_200_000),
      expiresOn,
    },
    new StorageSharedKeyCredential(ACCOUNT, ACCOUNT_KEY),
  ).toString();
}
