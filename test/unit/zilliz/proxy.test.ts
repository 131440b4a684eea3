import { describe, expect, it } from "vitest";
import { proxyFor } from "../../../src/zilliz/proxy.ts";
import { actionErrorFrom } from "../../support/error-from.ts";

const ORIGIN = new URL("https://api.cloud.zilliz.com");
const proxy = (env: NodeJS.ProcessEnv, origin = ORIGIN) => proxyFor(origin, env)?.href;

describe("the proxy of the environment", () => {
  it.each<[NodeJS.ProcessEnv, string | undefined]>([
    [{}, undefined],
    [{ https_proxy: "" }, undefined],
    [{ https_proxy: "http://proxy.corp:3128" }, "http://proxy.corp:3128/"],
    [{ HTTPS_PROXY: " http://proxy.corp:3128\n" }, "http://proxy.corp:3128/"],
    [{ https_proxy: "", HTTPS_PROXY: "https://b" }, "https://b/"],
    [{ https_proxy: "http://a", HTTPS_PROXY: "%" }, "http://a/"],
    [{ https_proxy: "proxy.corp:3128" }, "http://proxy.corp:3128/"],
    [{ https_proxy: "proxy.corp" }, "http://proxy.corp/"],
    [{ https_proxy: "me:p%25w@proxy.corp:3128" }, "http://me:p%25w@proxy.corp:3128/"],
    [{ https_proxy: "10.0.0.1:3128" }, "http://10.0.0.1:3128/"],
    [{ https_proxy: "[FE80::1]:3128" }, "http://[fe80::1]:3128/"],
    [{ https_proxy: "bücher_1.example" }, "http://xn--bcher_1-n2a.example/"],
    [{ https_proxy: "HTTP://proxy.corp" }, "http://proxy.corp/"],
    // Not for https:, as with curl.
    [{ http_proxy: "http://proxy.corp" }, undefined],
    [{ http_proxy: "%", HTTP_PROXY: "socks5h://x", all_proxy: "%" }, undefined],
  ])("is read as curl reads it: %j", (env, expected) => {
    expect(proxy(env)).toBe(expected);
  });

  it.each([
    "%",
    "http://",
    "http://proxy corp",
    "http://proxy:port",
    '"http://proxy.corp:3128"',
    "''",
    "$PROXY:3128",
    "http://proxy.corp:99999",
    "http://me:100%@proxy.corp",
    "me%:x@proxy.corp",
    "socks5h://proxy.corp:1080",
    "socks5://proxy.corp",
    "ftp://proxy.corp",
    "file:///etc/proxy",
  ])("is an error that names the variable and not its value: %s", async (value) => {
    for (const variable of ["https_proxy", "HTTPS_PROXY"]) {
      const { message, nextStep } = await actionErrorFrom(() => proxy({ [variable]: value }));
      expect(message).toContain(`variable \`${variable}\` `);
      expect(nextStep).toContain(`Set \`${variable}\` to`);
      expect(message + nextStep).not.toMatch(/corp|etc|99999/);
    }
  });

  it.each<[string, boolean]>([
    ["*", true],
    ["a.example, api.cloud.zilliz.com", true],
    ["a.example api.cloud.zilliz.com", true],
    ["API.Cloud.Zilliz.COM.", true],
    ["zilliz.com", true],
    [".zilliz.com", true],
    ["*.zilliz.com", true],
    ["zilliz.com:443", true],
    ["zilliz.com:8443", false],
    ["lliz.com", false],
    ["eu.api.cloud.zilliz.com", false],
    ["com.", true],
    [".", false],
    ["", false],
    ["::1,[::1]:80", false],
  ])("is not used, nor checked, where no_proxy exempts the host: %j", (list, isExempt) => {
    for (const name of ["no_proxy", "NO_PROXY"]) {
      const env = { https_proxy: isExempt ? "%" : "http://proxy.corp", [name]: list };
      expect(proxy(env)).toBe(isExempt ? undefined : "http://proxy.corp/");
    }
  });

  it("is not used, nor checked, for loopback", () => {
    for (const url of ["http://127.0.0.1:8080", "https://localhost"])
      expect(proxy({ https_proxy: "%", HTTPS_PROXY: "%" }, new URL(url))).toBe(undefined);
  });
});
