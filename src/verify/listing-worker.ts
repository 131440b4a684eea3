import { parentPort, workerData } from "node:worker_threads";
import { takeInventory } from "./inventory.ts";
import { ListingError } from "./listing-error.ts";
import type { ListingMessage, ListingRequest } from "./listing-thread.ts";
import { limitResponses } from "./response-limit.ts";

const { location, env, sas } = workerData as ListingRequest;
const send = (message: ListingMessage) => parentPort?.postMessage(message);

limitResponses();
try {
  const access = { env, sas, addSecret: (secret: string) => send({ secret }) };
  for await (const totals of takeInventory(location, access)) send({ totals });
  send({ end: true });
} catch (error) {
  if (!(error instanceof ListingError)) throw error;
  const { failure, detail } = error;
  send({ failure, detail });
}
