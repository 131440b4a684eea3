import { stripVTControlCharacters } from "node:util";
// src/util/sanitize.ts
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "gu");
const MAX_TEXT_LENGTH = 1e3;
const MAX_LINE_LENGTH = 4e3;
function sanitizeLine(text, maxLength = MAX_TEXT_LENGTH) {
	const line = stripVTControlCharacters(text.slice(0, 4 * maxLength)).replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(EVERY_INVISIBLE, "").trim().replaceAll("##[", "# #[").replace(/^::/, ": :");
	return line.length > maxLength ? `${line.slice(0, maxLength).toWellFormed()}\u2026` : line;
}
function markdownText(text, maxLength = MAX_TEXT_LENGTH) {
	return sanitizeLine(text, maxLength).replaceAll(/[\\`*_{}[\]<>#+!|~&@:$^]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll(/&#64;|&#58;(?=\/\/)|www(?=\.)/gi, "$&<!---->");
}
function markdownSentence(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? markdownCode(part) : markdownPart(part)).join("");
}
function markdownPart(text) {
	const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	return `${before && " "}${markdownText(inner, MAX_LINE_LENGTH)}${after && " "}`;
}
function markdownCode(text) {
	const line = sanitizeLine(text).replaceAll("|", "\u00A6");
	if (line === "") return "";
	const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longestRun + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
// src/util/bucket-location.ts
const CLOUDS = new Map([
	["aws", "aws"],
	["az", "azure"],
	["azure", "azure"],
	["gcp", "gcp"]
]);
function providerOf(region) {
	return CLOUDS.get(region?.split("-", 1)[0] ?? "");
}
function encodePath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
const BUCKET = /^[a-z0-9][a-z0-9._-]{1,221}$/i;
function consoleLink(location) {
	const { region = "", bucket = "", directory = "" } = location;
	const [, cloud, cloudRegion = ""] = /^(aws|az|gcp)-([a-z0-9-]+)$/.exec(region) ?? [];
	if (!BUCKET.test(bucket)) return void 0;
	switch (cloud) {
		case "aws": {
			const host = cloudRegion.startsWith("cn-") ? "console.amazonaws.cn" : "s3.console.aws.amazon.com";
			const prefix = directory.replace(/\/*$/, "/");
			return `https://${host}/s3/buckets/${bucket}?${new URLSearchParams({
				region: cloudRegion,
				...prefix !== "/" && { prefix }
			})}`;
		}
		case "az": return "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts";
		case "gcp": return `https://console.cloud.google.com/storage/browser/${encodePath([bucket, ...directory.split("/").filter((folder) => folder !== "")].join("/"))}`;
		default: return;
	}
}
// src/verify/location.ts
const NAMES = {
	aws: "s3",
	gcp: "gs"
};
const BUCKET_URI = /^(s3|gs):\/\/([a-z0-9][a-z0-9._-]{1,220}[a-z0-9])(?:\/(.*))?$/s;
const BLOB_HOST = /^([a-z0-9]{3,24})(?:\.z\d{1,2})?\.blob\.(?:core\.windows\.net|storage\.azure\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net)$/;
const BLOB_URI = /^https:\/\/([a-z0-9.]+)\/([a-z0-9](?:-?[a-z0-9]){2,62})(?:\/([^?#]*))?(\?[^#]*)?$/;
const MAX_KEY_BYTES = 1024;
function parseUri(text) {
	const [, scheme, bucket = "", key = ""] = BUCKET_URI.exec(text) ?? [];
	if (scheme !== void 0) return located({
		provider: scheme === "s3" ? "aws" : "gcp",
		bucket
	}, key);
	const [, host = "", container = "", path = "", query] = BLOB_URI.exec(text) ?? [];
	if (!BLOB_HOST.test(host)) return { error: `is not the URI of a prefix. ${URI_FORMS}` };
	const prefix = decodedPath(path);
	if (prefix === void 0) return { error: "has a % that encodes no character" };
	const result = located({
		provider: "azure",
		bucket: container,
		host
	}, prefix);
	return query === void 0 ? result : {
		...result,
		sas: query.slice(1)
	};
}
const URI_FORMS = "Write `s3://BUCKET/PREFIX/`, `gs://BUCKET/PREFIX/` or `https://ACCOUNT.blob.core.windows.net/CONTAINER/PREFIX/`";
function decodedPath(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
function located(bucket, path) {
	const prefix = path === "" ? "" : path.replace(/\/?$/, "/");
	if (prefix.startsWith("/")) return { error: "has a second `/` before its prefix; remove it" };
	if (/\p{Cc}/u.test(prefix)) return { error: "has a control character or a line break" };
	if (Buffer.byteLength(prefix) > MAX_KEY_BYTES) return { error: `has a prefix of more than ${MAX_KEY_BYTES} bytes` };
	return { location: {
		...bucket,
		prefix
	} };
}
function locationOf(destination) {
	const { region = "", bucket = "", account, directory = "" } = destination;
	const [, cloud = "", cloudRegion] = /^([a-z]+)-([a-z0-9-]+)$/.exec(region) ?? [];
	const provider = providerOf(destination.provider ?? region);
	if (provider === void 0) return cloud === "" ? { error: "does not say which cloud the bucket is in; pass `uri` in its place" } : { error: `is of an export to ${region}, a cloud that this action can't list` };
	if (!/^[^/?#]+$/.test(bucket) || directory === "") return { error: "does not say where the export went; pass `uri` in its place" };
	if (provider === "azure") {
		if (account === void 0) return { error: "does not name the storage account; set `storage-account`" };
		return parseUri(`https://${account}.blob.core.windows.net/${bucket}/${encodePath(directory)}`);
	}
	const parsed = parseUri(`${NAMES[provider]}://${bucket}/${directory}`);
	return "error" in parsed || provider !== "aws" ? parsed : { location: {
		...parsed.location,
		region: cloudRegion
	} };
}
function uriOf({ provider, host, bucket, prefix }) {
	return provider === "azure" ? `https://${host}/${bucket}/${encodePath(prefix)}` : `${NAMES[provider]}://${bucket}/${prefix}`;
}
function consoleUrlOf({ provider, region, bucket, prefix }) {
	const cloud = provider === "azure" ? "az" : provider;
	const cloudRegion = region ?? (provider === "aws" ? void 0 : "any");
	return consoleLink({
		region: cloudRegion && `${cloud}-${cloudRegion}`,
		bucket,
		directory: prefix
	});
}
function accountOf({ host = "" }) {
	return BLOB_HOST.exec(host)?.[1] ?? "";
}
// src/report/result.ts
function whatHappened({ message, stillRunning, details }) {
	return [
		message,
		stillRunning,
		details
	].filter(Boolean).join("\n");
}
function checkLine({ name, result, detail }) {
	return `${name}: ${result}. ${detail}`;
}
const withoutFullStop = (text) => sanitizeLine(text).replace(/[\s.]+$/, "");
// src/verify/listing-error.ts
var ListingError = class extends Error {
	name = "ListingError";
	failure;
	detail;
	nextStep;
	constructor(failure, location, detail, options) {
		super(`${uriOf(location)} could not be listed: ${SENTENCES[failure]} (${detail}).`, options);
		this.failure = failure;
		this.detail = detail;
		this.nextStep = adviceFor(failure, location);
	}
	get isTransient() {
		return this.failure === "network" || this.failure === "server";
	}
};
const SENTENCES = {
	"no-credentials": "there are no credentials for it",
	expired: "the credentials have expired or are not valid",
	denied: "the credentials do not allow it",
	"not-found": "there is no such bucket",
	region: "the bucket is in another region",
	clock: "the clock of the runner is wrong",
	network: "no connection came about",
	server: "the service failed",
	rejected: "the service rejected the request",
	unexpected: "the response is not that of the service"
};
const LOGIN = {
	aws: "`aws-actions/configure-aws-credentials`",
	azure: "`azure/login`",
	gcp: "`google-github-actions/auth`"
};
const PERMISSION = {
	aws: "`s3:ListBucket` on the bucket for this prefix",
	azure: "the role **Storage Blob Data Reader** on the container",
	gcp: "`storage.objects.list` on the bucket"
};
function adviceFor(failure, { provider, bucket }) {
	switch (failure) {
		case "no-credentials": return `Add a step with ${LOGIN[provider]} right before this one. docs/setup.md has the permissions that it needs.`;
		case "expired": return `Log in again right before this step, with ${LOGIN[provider]}: an export may take hours, and a session lasts one.`;
		case "denied": return `Give the identity that the job logs in with ${PERMISSION[provider]}. docs/setup.md has a policy for it.`;
		case "not-found": return `Check that \`${bucket}\` exists, and that \`uri\` or \`receipt\` is that of this export.`;
		case "region": return "Set `region` to the region of the bucket, which the console of AWS shows.";
		case "clock": return "Set the clock of the runner, then run this step again.";
		case "network": return "Check that the runner reaches the service; behind a proxy, set `HTTPS_PROXY`. Then run this step again.";
		case "server": return "Run this step again.";
		case "rejected": return "Look up the code in the documentation of the service, and check the inputs.";
		case "unexpected": return "Check what is between the runner and the service: a proxy or a portal may have responded in its place.";
	}
}
const BY_CODE = [
	[/^(RequestTimeTooSkewed|RequestInTheFuture)$/, "clock"],
	[/^(ENOENT|EACCES|EISDIR|ERR_OSSL_\w+)$/, "no-credentials"],
	[/^(AggregateAuthenticationError|CredentialsProviderError|TokenProviderError|CredentialUnavailableError|NoCredentials)$/, "no-credentials"],
	[/Expired|^(AuthenticationError|AuthenticationRequiredError|AuthenticationFailed|InvalidAccessKeyId|InvalidToken|InvalidClientTokenId|InvalidIdentityToken|InvalidAuthenticationInfo|NoAuthenticationInformation|SignatureDoesNotMatch|TokenRefreshRequired|authError|invalid_grant)$/, "expired"],
	[/^(NoSuchBucket|ContainerNotFound|ResourceNotFound|InvalidBucketName)$/, "not-found"],
	[/^(PermanentRedirect|IllegalLocationConstraintException)$/, "region"],
	[/^(E[A-Z_]{4,}|TimeoutError|AbortError|ERR_(TLS|SSL)_\w+|CERT_\w+|\w+_CERT\w*|UNABLE_TO_\w+|DEPTH_\w+|REQUEST_SEND_ERROR)$/, "network"],
	[/^(SlowDown|ServerBusy|InternalError|OperationTimedOut|RequestTimeout|Throttling\w*)$/, "server"],
	[/^(SyntaxError|PARSE_ERROR)$/, "unexpected"]
];
const BY_STATUS = {
	401: "expired",
	403: "denied",
	404: "not-found"
};
const MAX_DETAIL_LENGTH = 300;
const TOKEN = /\b(?:eyJ|ya29\.)[\w.~+/-]+=*/g;
function listingErrorFrom({ code, httpStatus = 0, message }, location, cause) {
	const [, byCode] = BY_CODE.find(([pattern]) => pattern.test(code ?? "")) ?? [];
	return new ListingError(byCode ?? failureFromStatus(code, httpStatus), location, [
		httpStatus === 0 || httpStatus === 200 ? void 0 : `HTTP ${httpStatus}`,
		code,
		shortDetail(withoutFullStop(message.split("\n", 1)[0]?.replaceAll(TOKEN, "***") ?? ""))
	].filter(Boolean).join(", "), { cause });
}
function shortDetail(text) {
	return text.length > MAX_DETAIL_LENGTH ? `${text.slice(0, MAX_DETAIL_LENGTH).replace(/\S*$/, "")}\u2026` : text;
}
function failureFromStatus(code, httpStatus) {
	if (httpStatus >= 500 || httpStatus === 408 || httpStatus === 429) return "server";
	if (code === void 0 || httpStatus < 400) return "unexpected";
	return BY_STATUS[httpStatus] ?? "rejected";
}
export { accountOf as a, parseUri as c, MAX_LINE_LENGTH as d, markdownCode as f, sanitizeLine as h, whatHappened as i, uriOf as l, markdownText as m, listingErrorFrom as n, consoleUrlOf as o, markdownSentence as p, checkLine as r, locationOf as s, ListingError as t, INVISIBLE as u };
