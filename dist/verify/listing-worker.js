import { n as takeInventory } from "./inventory.js";
import { t as ListingError } from "./listing-error.js";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { parentPort, workerData } from "node:worker_threads";
// src/verify/response-limit.ts
const MAX_PAGE_BYTES = 4194304;
const CREATED = "http.client.request.created";
const RESPONDED = "http.client.response.finish";
function limitResponses(maxBytes = MAX_PAGE_BYTES) {
	const onRequest = (event) => {
		const { request } = event;
		if (!request.headersSent) request.setHeader("accept-encoding", "identity");
	};
	const onResponse = (event) => {
		const { response } = event;
		const { socket } = response;
		const { "content-encoding": encoding = "identity" } = response.headers;
		if (encoding !== "identity") {
			const error = new Error(`the response is encoded as ${encoding}, unasked`);
			setImmediate(() => response.destroy(error));
			return;
		}
		const limit = socket.bytesRead + maxBytes;
		const check = () => {
			if (socket.bytesRead > limit) response.destroy(new Error(`the response is larger than ${maxBytes / 1024 / 1024} MB`));
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
// src/verify/listing-worker.ts
const { location, env, sas } = workerData;
const send = (message) => parentPort?.postMessage(message);
limitResponses();
try {
	const access = {
		env,
		sas,
		addSecret: (secret) => send({ secret })
	};
	for await (const totals of takeInventory(location, access)) send({ totals });
	send({ end: true });
} catch (error) {
	if (!(error instanceof ListingError)) throw error;
	const { failure, detail } = error;
	send({
		failure,
		detail
	});
}
export {};
