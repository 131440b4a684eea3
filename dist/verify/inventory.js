import { t as ListingError } from "./listing-error.js";
import { createHash } from "node:crypto";
// src/verify/list-objects.ts
const LISTINGS = {
	aws: async () => (await import("./s3.js")).listS3,
	azure: async () => (await import("./azure-blob.js")).listAzureBlobs,
	gcp: async () => (await import("./gcs.js")).listGcs
};
const listObjects = async function* (location, access) {
	const list = await LISTINGS[location.provider]();
	let previous;
	for await (const page of list(location, access)) {
		const [first] = page;
		const oddity = page.map((object) => oddityOf(object, location)).find(Boolean) ?? (first !== void 0 && first.key === previous?.key ? "a page repeats" : void 0);
		if (oddity !== void 0) throw new ListingError("unexpected", location, oddity);
		previous = first ?? previous;
		yield page;
	}
};
function oddityOf({ key, bytes, modifiedAt }, { prefix }) {
	if (!key.startsWith(prefix)) return "an object is not under the prefix";
	if (!Number.isSafeInteger(bytes) || bytes < 0) return "an object has no valid size";
	return Math.abs(modifiedAt) <= 864e13 ? void 0 : "an object has no valid time";
}
// src/verify/inventory.ts
var Inventory = class {
	#hash = createHash("sha256");
	#count = 0;
	#bytes = 0;
	#newestAt;
	add(page) {
		for (const object of page) {
			if (isFolderMarker(object)) continue;
			const { key, bytes, etag, modifiedAt } = object;
			this.#count += 1;
			this.#bytes += bytes;
			this.#newestAt = Math.max(this.#newestAt ?? modifiedAt, modifiedAt);
			this.#hash.update(`${JSON.stringify([
				key,
				bytes,
				etag
			])}\n`);
		}
	}
	totals() {
		return {
			count: this.#count,
			bytes: this.#bytes,
			newestAt: this.#newestAt,
			digest: this.#hash.copy().digest("hex")
		};
	}
};
const takeInventory = async function* (location, access) {
	const inventory = new Inventory();
	for await (const page of listObjects(location, access)) {
		inventory.add(page);
		yield inventory.totals();
	}
};
function isFolderMarker({ key, bytes }) {
	return bytes === 0 && /(?:\/|_\$folder\$)$/.test(key);
}
export { takeInventory as n, Inventory as t };
