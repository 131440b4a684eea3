import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, test } from "vitest";
import { TlsProxy } from "../chaos/faults/tls-proxy.ts";
import { azureCli, printToken } from "../support/azure-cli.ts";
import { CloudNetwork } from "../support/cloud-network.ts";
import { ConnectProxy } from "../support/connect-proxy.ts";
import { type ActionOptions, startAction } from "../support/fake-runner/index.ts";
import {
  externalAccount,
  FakeAzureBlob,
  FakeGcs,
  type FakeLogin,
  json,
} from "../support/fake-storage/index.ts";
import { BUCKET, CLOUDS, cloudNames, OFFLINE, PREFIX } from "../support/in-process-verify.ts";

const ACTION = fileURLToPath(new URL("../../verify", import.meta.url));
/** A bucket whose name has a dot is in the path of its URL; a container of Azure can't have one. */
const BUCKETS = { aws: "acme.vectors", azure: "acme-vectors", gcp: "acme.vectors" } as const;

const verify = (inputs: ActionOptions["with"], env: Record<string, string>) =>
  startAction({ action: ACTION, id: "verify", with: inputs ?? {}, env: { ...OFFLINE, ...env } });

describe.each(cloudNames)("the shipped bundle for %s", (cloud) => {
  it("lists through a proxy over TLS", async () => {
    const bucket = BUCKETS[cloud];
    await using storage = await CLOUDS[cloud].start();
    storage.put(bucket, `${PREFIX}a`, 5);
    const tls = await TlsProxy.start(storage.url);
    await using proxy = await ConnectProxy.start(() => tls.url);
    const env = Object.fromEntries(
      Object.entries(storage.env).map(([name, value]) => [
        name,
        value.replace(storage.url, tls.url).replace("Protocol=http;", "Protocol=https;"),
      ]),
    );
    const run = verify(
      { uri: CLOUDS[cloud].uri.replace("acme-vectors", bucket), "max-age": "1h" },
      {
        ...env,
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: fileURLToPath(TlsProxy.certificate),
      },
    );
    const { conclusion, outputs, log } = await run.finished;
    tls.close();
    expect(outputs, log).toMatchObject({ verified: "true", "total-bytes": "5" });
    expect(conclusion).toBe("success");
    expect(proxy.targets).toEqual([new URL(tls.url).host]);
  });
});

describe("the shipped bundle lists with what the login left", () => {
  const TOKEN = "ya29.c.an-access-token-that-nothing-may-show";
  const folder = mkdtempSync(join(tmpdir(), "login-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[login: string, cloud: "azure" | "gcp", env: (login: FakeLogin) => object]>([
    [
      "azure/login, through its program `az`",
      "azure",
      ({ url }) => azureCli(folder, printToken(TOKEN), url),
    ],
    [
      "google-github-actions/auth, through GitHub's endpoint for tokens",
      "gcp",
      (login) => {
        login.endpoints = {
          "/oidc": () => json(200, { value: "a-token-of-github" }),
          "/v1/token": () => json(200, { access_token: TOKEN, expires_in: 3_599 }),
        };
        const file = join(folder, "gha-creds.json");
        writeFileSync(file, JSON.stringify(externalAccount(login.url)));
        return { GOOGLE_APPLICATION_CREDENTIALS: file };
      },
    ],
  ])("%s", async (_, cloud, env) => {
    await using storage = await CLOUDS[cloud].start();
    storage.put(BUCKET, `${PREFIX}a`, 5);
    await using network = await CloudNetwork.start({
      [FakeAzureBlob.host]: storage.url,
      [FakeGcs.host]: storage.url,
    });
    const run = verify(
      { uri: CLOUDS[cloud].uri, "max-age": "1h" },
      { ...network.env, ...env(network.login) },
    );
    const { conclusion, outputs, log, main } = await run.finished;
    expect(outputs, log).toMatchObject({ verified: "true", "total-bytes": "5" });
    expect(conclusion).toBe("success");
    expect(main.stdout.replace(`::add-mask::${TOKEN}`, "")).not.toContain(TOKEN);
    expect(storage.requests.at(-1)?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });
});

test("a cancelled step ends at once", async () => {
  await using storage = await CLOUDS.aws.start();
  storage.buckets.set("acme-vectors", []);
  const run = verify({ uri: CLOUDS.aws.uri }, storage.env);
  await run.waitForLine(/Listing again in 15s/);
  run.cancel();
  const { conclusion, outputs, log } = await run.finished;
  expect(outputs.verified).toBe("unknown");
  expect(conclusion).toBe("cancelled");
  expect(log).toContain("The step was cancelled before");
});

test("a list that takes more memory than its thread has does not count, and ends no process", async () => {
  await using storage = await CLOUDS.gcp.start();
  storage.fault = () => json(200, { kind: "storage#objects", items: Array(1_300_000).fill({}) });
  const { conclusion, outputs } = await verify({ uri: CLOUDS.gcp.uri }, storage.env).finished;
  expect(outputs).toMatchObject({ verified: "unknown" });
  expect(outputs.reason).toContain("takes more than 64 MB of memory");
  expect(conclusion).toBe("failure");
});

test("no file of the action leads to a file of the sub-action, whose SDKs are loaded one by one", () => {
  const leadsTo = (folder: string, file: string) => {
    const text = readFileSync(new URL(`../../dist/${folder}${file}`, import.meta.url), "utf8");
    return [...text.matchAll(/(?:\bfrom|\bimport(?: ?\()?) ?"(\.[^"]+)"/g)].map(([, to]) => to);
  };
  const action = ["index.js", "action.js", "action2.js", "rendezvous.js", "post/index.js"];
  expect(action.flatMap((file) => leadsTo("", file)).join()).not.toMatch(/verify|s3|blob|gcs/);
  const ofVerify = globSync("*.js", { cwd: new URL("../../dist/verify/", import.meta.url) })
    .map((file) => readFileSync(new URL(`../../dist/verify/${file}`, import.meta.url), "utf8"))
    .join("\n");
  for (const sdk of ["s3", "azure-blob", "gcs"]) {
    expect(ofVerify.split(`import("./${sdk}.js")`)).toHaveLength(2);
    expect(ofVerify).not.toContain(` from "./${sdk}.js"`);
  }
});
