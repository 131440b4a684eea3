import { ids, type Sandbox } from "./fake-zilliz/index.ts";

/** The inputs of the README's step, which exports from this Zilliz Cloud; `undefined` leaves one out. */
export function exportInputs(
  zilliz: Sandbox,
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const inputs = {
    "api-key": zilliz.apiKey,
    "cluster-id": ids.cluster,
    "integration-id": ids.integration,
    "base-url": zilliz.url,
    ...changes,
  };
  const given = Object.entries(inputs).filter((each): each is [string, string] => each[1] != null);
  return Object.fromEntries(given);
}
