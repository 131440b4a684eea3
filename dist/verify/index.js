import { c as parseUri, d as MAX_LINE_LENGTH, f as markdownCode, h as sanitizeLine, i as whatHappened, l as uriOf, m as markdownText, o as consoleUrlOf, p as markdownSentence, r as checkLine, s as locationOf, t as ListingError, u as INVISIBLE } from "./listing-error.js";
import { t as Inventory } from "./inventory.js";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import * as os from "os";
import { EOL } from "os";
import * as crypto$1 from "crypto";
import * as fs$1 from "fs";
import { constants, promises } from "fs";
import { on } from "node:events";
import { SHARE_ENV, Worker } from "node:worker_threads";
import { randomUUID } from "node:crypto";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants as constants$1, mkdirSync, openSync, readFileSync as readFileSync$1, readlinkSync, realpathSync, renameSync, rmSync, statSync as statSync$1, truncateSync, writeFileSync } from "node:fs";
// src/errors.ts
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/util/clock.ts
const SECOND_MS = 1e3;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MAX_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
	now: () => performance.now(),
	date: () => new Date(),
	sleep: (ms, signal) => setTimeout$1(Math.min(Math.max(ms, 0), MAX_TIMER_MS), void 0, { signal }).catch((error) => {
		throw signal?.reason ?? error;
	})
};
function parseTime(text) {
	const [, time, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? "") ?? [];
	if (time === void 0) return void 0;
	const ms = Date.parse(time + (zone ?? "Z"));
	return Number.isNaN(ms) ? void 0 : ms;
}
function toIsoSeconds(ms) {
	return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}
function formatDuration(seconds) {
	const whole = Math.round(seconds);
	return [
		[Math.floor(whole / 3600), "h"],
		[Math.floor(whole / 60) % 60, "m"],
		[whole % 60, "s"]
	].filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ") || "0s";
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs$1.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs$1.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto$1.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
// src/runner/toolkit.ts
const core = {
	debug,
	endGroup,
	error,
	getInput,
	info,
	notice,
	saveState,
	setOutput,
	setSecret,
	startGroup,
	summary,
	warning
};
// src/runner/signals.ts
var Interrupted = class extends Error {
	name = "Interrupted";
	at;
	constructor(message, at) {
		super(message);
		this.at = at;
	}
};
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGBREAK",
	"SIGHUP",
	"SIGQUIT"
];
function listenForSignals(process, clock) {
	const controller = new AbortController();
	for (const name of SIGNALS) process.on(name, () => controller.abort(new Interrupted(`the step got ${name}`, clock.now())));
	return controller;
}
const FORCED_EXIT_MS = 6400;
async function runInProcess(process, step) {
	process.stdout.on("error", () => {});
	process.stderr.on("error", () => {});
	const interruption = listenForSignals(process, systemClock);
	interruption.signal.addEventListener("abort", () => {
		setTimeout(() => process.exit(1), FORCED_EXIT_MS).unref();
	});
	const { env } = process;
	delete env.NODE_TLS_REJECT_UNAUTHORIZED;
	try {
		process.exitCode = await step({
			core,
			env,
			clock: systemClock,
			process,
			interruption
		});
	} catch (error) {
		process.exitCode = 1;
		core.error(messageOf(error));
	}
	process.stdout.write("", () => process.exit());
}
// src/inputs/parse.ts
var InvalidInputsError = class extends Error {
	name = "InvalidInputsError";
	errors;
	receiptPath;
	constructor(errors, receiptPath) {
		super(errors.join("\n"));
		this.errors = errors;
		this.receiptPath = receiptPath;
	}
};
function rawInputs(names, get) {
	const raw = {};
	for (const name of names) {
		const value = get(name).trim();
		if (value !== "") raw[name] = value;
	}
	return raw;
}
function valueErrors(error) {
	return (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]);
}
// src/runner/run-context.ts
function readRunContext(env) {
	return {
		serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
		repository: env.GITHUB_REPOSITORY ?? "",
		runId: env.GITHUB_RUN_ID ?? "",
		runAttempt: env.GITHUB_RUN_ATTEMPT ?? "",
		sha: env.GITHUB_SHA ?? "",
		ref: env.GITHUB_REF ?? "",
		refName: env.GITHUB_REF_NAME ?? "",
		workflowRef: env.GITHUB_WORKFLOW_REF ?? "",
		eventName: env.GITHUB_EVENT_NAME ?? "",
		job: env.GITHUB_JOB ?? "",
		action: env.GITHUB_ACTION ?? "",
		actionRepository: env.GITHUB_ACTION_REPOSITORY ?? "",
		actionRef: env.GITHUB_ACTION_REF ?? "",
		actor: env.GITHUB_ACTOR ?? "",
		triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? ""
	};
}
function runUrl(run) {
	const { serverUrl, repository, runId, runAttempt } = run;
	if (repository === "" || runId === "") return void 0;
	const url = `${serverUrl}/${repository}/actions/runs/${runId}${runAttempt === "" ? "" : `/attempts/${runAttempt}`}`;
	return URL.canParse(url) ? new URL(url).href : void 0;
}
// src/util/redact.ts
const MIN_PART_LENGTH = 8;
function secretParts(secret) {
	const parts = secret.split(/\s+/).map((part) => part.replaceAll(/^["'`]+|["'`]+$/g, ""));
	return [...new Set([secret.trim(), ...parts])].filter((part) => part.length >= MIN_PART_LENGTH);
}
function createRedactor(secrets) {
	const forms = [...new Set(secrets.filter(Boolean).flatMap(formsOf))].toSorted((a, b) => b.length - a.length).map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
	if (forms.length === 0) return (text) => text;
	const anyForm = new RegExp(forms.join("|"), "g");
	return (text) => replaceDisguised(text.replaceAll(anyForm, "***"), anyForm);
}
function redactValues(value, redact) {
	if (typeof value === "string") return redact(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => redactValues(item, redact));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValues(item, redact)]));
}
function formsOf(secret) {
	const bytes = Buffer.from(secret);
	const hex = bytes.toString("hex");
	const base64 = [
		0,
		1,
		2
	].flatMap((first) => {
		const groups = bytes.subarray(first, bytes.length - (bytes.length - first) % 3);
		return [groups.toString("base64"), groups.toString("base64url")];
	});
	const long = [
		hex,
		hex.toUpperCase(),
		...base64
	].filter((form) => form.length >= MIN_PART_LENGTH);
	return [
		secret,
		reveal(secret),
		...long
	].filter(Boolean);
}
const ESCAPE = /\\u\{?([0-9a-f]{4}|(?<=\{)[0-9a-f]{1,6}(?=\}))\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(lt|gt|amp|quot|apos|lowbar|plus|sol|equals|period);|\\(["'\\/_+=.~-])/;
const CONTROL_SEQUENCE = String.raw`(?:(?:${"\x1B"}|\\u001b)\[|${"\u009B"}|\\u009b)[0-?]*[ -/]*[@-~]`;
const DISGUISE = new RegExp([
	CONTROL_SEQUENCE,
	ESCAPE.source,
	INVISIBLE.source,
	"<!---->"
].join("|"), "giu");
function reveal(text) {
	return text.replaceAll(DISGUISE, (_, ...groups) => decode(groups));
}
const NAMED = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'",
	lowbar: "_",
	plus: "+",
	sol: "/",
	equals: "=",
	period: "."
};
function decode(groups) {
	const [json, js, url, html, decimal, name, literal] = groups;
	if (literal !== void 0) return literal;
	if (name !== void 0) return NAMED[name.toLowerCase()] ?? "";
	const hex = json ?? js ?? url ?? html;
	const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
	const character = code <= 1114111 ? String.fromCodePoint(code) : "";
	return INVISIBLE.test(character) ? "" : character;
}
function replaceDisguised(text, anyForm) {
	let result = "";
	let end = 0;
	for (const [start, next] of disguisedForms(text, anyForm)) {
		result += `${text.slice(end, start)}***`;
		end = next;
	}
	return result + text.slice(end);
}
const MAX_ESCAPE_DEPTH = 4;
function disguisedForms(text, anyForm, depth = 0) {
	const revealed = reveal(text);
	const deeper = revealed !== text && depth < MAX_ESCAPE_DEPTH ? disguisedForms(revealed, anyForm, depth + 1) : [];
	if (deeper.length > 0) {
		const origins = originsOf(text);
		return deeper.map(([start, end]) => [origins[start]?.[0] ?? 0, origins[end - 1]?.[1] ?? 0]);
	}
	return Array.from(text.matchAll(anyForm), ({ 0: form, index }) => [index, index + form.length]);
}
function originsOf(text) {
	const origins = [];
	let last = 0;
	const addLiteral = (end) => {
		for (; last < end; last += 1) origins.push([last, last + 1]);
	};
	for (const found of text.matchAll(DISGUISE)) {
		const [match, ...groups] = found;
		addLiteral(found.index);
		last += match.length;
		for (const _ of decode(groups).split("")) origins.push([found.index, last]);
	}
	addLiteral(text.length);
	return origins;
}
// src/util/path-inside.ts
function pathInside(folder, path) {
	const root = realPath(resolve(folder));
	const target = realPath(resolve(root, path));
	const inside = relative(root, target);
	if (inside === "" || inside.split(sep)[0] === ".." || isAbsolute(inside)) throw new Error(`${path} leads out of ${folder}`);
	return target;
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch (error) {
		if (!(error.code === "ENOENT") || dirname(path) === path) throw error;
	}
	const parent = realPath(dirname(path));
	const target = linkTarget(path);
	return target === void 0 ? join(parent, basename(path)) : realPath(resolve(parent, target));
}
function linkTarget(path) {
	try {
		return readlinkSync(path);
	} catch {
		return;
	}
}
// src/runner/atomic-write.ts
function writeFileAtomic(folder, path, text) {
	const target = pathInside(folder, path);
	const parent = dirname(target);
	mkdirSync(parent, { recursive: true });
	if (pathInside(folder, path) !== target) throw new Error(`${path} was moved`);
	const tempPath = join(parent, `.${randomUUID()}.tmp`);
	try {
		writeFileSync(tempPath, text, {
			flag: "wx",
			flush: true
		});
		renameSync(tempPath, target);
	} catch (error) {
		rmSync(tempPath, { force: true });
		throw error;
	}
}
// src/runner/runner.ts
function createRunner(core, env, redact) {
	const line = (text) => redact(sanitizeLine(redact(text), MAX_LINE_LENGTH));
	const lines = (text) => text.split("\n").map(line).join("\n");
	const json = (value, indent) => JSON.stringify(redactValues(value, redact), void 0, indent);
	return {
		redact,
		info: (text) => core.info(line(text)),
		debug: (text) => core.debug(line(text)),
		group: (title, texts) => {
			core.startGroup(line(title));
			for (const text of texts) core.info(line(text));
			core.endGroup();
		},
		notice: (title, message) => core.notice(lines(message), { title: line(title) }),
		warning: (title, message) => core.warning(lines(message), { title: line(title) }),
		error: (title, message) => core.error(lines(message), { title: line(title) }),
		setOutput: (name, value) => appendAtomic(pathOf("GITHUB_OUTPUT", env), () => core.setOutput(name, typeof value === "string" ? redact(value) : json(value))),
		saveState: (name, value) => appendAtomic(pathOf("GITHUB_STATE", env), () => core.saveState(name, value)),
		addSummary: async (markdown) => {
			await core.summary.addRaw(redact(markdown), true).write();
		},
		writeFile: (path, value) => writeFileAtomic(env.GITHUB_WORKSPACE ?? "", path, `${json(value, 2)}\n`),
		unwritableBecause: (file) => {
			try {
				closeSync(openSync(pathOf(file, env), constants$1.O_WRONLY | constants$1.O_APPEND));
				return;
			} catch (error) {
				return messageOf(error);
			}
		}
	};
}
function pathOf(file, env) {
	const path = env[file];
	if (!path) throw new Error(`the runner has not set ${file}`);
	return path;
}
function appendAtomic(path, append) {
	const size = statSync$1(path, { throwIfNoEntry: false })?.size;
	try {
		append();
	} catch (error) {
		try {
			if (size !== void 0) truncateSync(path, size);
		} catch {}
		throw error;
	}
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
// node_modules/zod/v4/core/core.js
var _a;
const NEVER = Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const anyString = /^[\s\S]{0,}$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniPrefault = $constructor("ZodMiniPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
function prefault(innerType, defaultValue) {
	return new ZodMiniPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
function check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// src/inputs/paste-error.ts
const ODD_SPACE = /(?! )\s/u;
const UNEXPANDED = /\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+|%\w+%|\{\{|\$\{|^~(?=\/)/;
function pasteError(text) {
	const [invisible] = INVISIBLE.exec(text) ?? ODD_SPACE.exec(text) ?? [];
	if (invisible !== void 0) return `contains the invisible character U+${(invisible.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	if (/^["'`\u201C\u2018\u00AB].*["'`\u201D\u2019\u00BB]$/u.test(text)) return "is in quotation marks";
	const [unexpanded] = UNEXPANDED.exec(text) ?? [];
	if (unexpanded !== void 0) return `contains ${unexpanded}, which was not expanded`;
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "is a URL" : void 0;
}
// src/inputs/directory-template.ts
const PLACEHOLDERS = {
	date: ({ startedAt }) => startedAt.toISOString().slice(0, 10),
	time: ({ startedAt }) => startedAt.toISOString().slice(11, 19).replaceAll(":", ""),
	cluster_id: ({ clusterId }) => segment(clusterId),
	backup_id: ({ backupId }) => backupId === void 0 ? "{backup_id}" : segment(backupId),
	backup_name: ({ backupName, backupId }) => backupId === void 0 ? "{backup_name}" : segment(backupName ?? backupId),
	run_id: ({ runId }) => segment(runId),
	run_attempt: ({ runAttempt }) => segment(runAttempt),
	repository: ({ repository }) => path$2(repository),
	ref_name: ({ refName }) => path$2(refName),
	sha: ({ sha }) => segment(sha)
};
const PLACEHOLDER = /\{([^{}]*)\}/g;
const MAX_DIRECTORY_BYTES = 512;
const BUCKET_URL = /^(?:[a-z][a-z0-9+.-]*:\/|arn:|[a-z0-9.-]+\.(?:amazonaws\.com|core\.windows\.net|googleapis\.com)(?:[/:]|$))/i;
function templateErrors(directory) {
	if (BUCKET_URL.test(directory)) return ["is a URL. Pass only the path in the bucket; the integration has the bucket"];
	const pasted = pasteError(directory);
	if (pasted !== void 0) return [pasted];
	const known = Object.keys(PLACEHOLDERS).map((key) => `{${key}}`);
	const errors = [...directory.matchAll(PLACEHOLDER)].filter(([, key]) => !Object.hasOwn(PLACEHOLDERS, key ?? "")).map(([placeholder]) => `contains the unknown placeholder ${placeholder}. Available: ${known.join(" ")}`);
	const segments = directory.replace(/\/$/, "").split("/");
	if (directory.startsWith("/")) errors.push("starts with `/`. Start with the name of the first folder");
	else if (segments.some((part) => part === "" || part !== part.trim())) errors.push("contains an empty segment, or one that starts or ends with a space");
	if (directory.includes("\\")) errors.push("contains a `\\`. Separate folders with `/`");
	if (segments.some((part) => part === ".." || part === ".")) errors.push("contains a `.` or `..` segment");
	if (Buffer.byteLength(directory) > MAX_DIRECTORY_BYTES) errors.push(`is longer than ${MAX_DIRECTORY_BYTES} bytes`);
	return errors;
}
function segment(value) {
	return value.replaceAll(/[^\p{L}\p{N}._-]|\p{Default_Ignorable_Code_Point}/gu, "-") || "none";
}
function path$2(value) {
	return value.split("/").map(segment).join("/");
}
// src/inputs/values.ts
const MAX_QUOTED_LENGTH = 80;
const MAX_PATH_LENGTH = 1024;
function quoted(value) {
	const line = sanitizeLine(String(value));
	return `"${line.length > MAX_QUOTED_LENGTH ? `${line.slice(0, MAX_QUOTED_LENGTH)}\u2026` : line}"`;
}
const MIN_SECRET_LENGTH = 20;
const secret = (kind) => checkText((text) => {
	if (/^bearer\s/i.test(text)) return `starts with "Bearer". Pass only the ${kind}.`;
	if (/^["'`]|["'`]$/.test(text)) return "is in quotation marks. Re-save the secret without them.";
	if (/^[$<]|\$\{/.test(text)) return `is a placeholder, not a ${kind}. Pass it from a secret.`;
	if (!/^[\x21-\x7e]+$/.test(text)) return "contains whitespace or an invalid character. Re-save the secret without it.";
	return text.length < MIN_SECRET_LENGTH ? `is shorter than ${MIN_SECRET_LENGTH} characters, so it is not a ${kind}.` : void 0;
});
string({ error: "is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`. Workflows started from a fork or by Dependabot have no access to secrets." }).check(secret("Zilliz Cloud API key"));
string().check(secret("GitHub token"));
string().check(checkText((text) => {
	const error = pasteError(text) ?? (text.length > 256 ? "is too long" : void 0);
	return error && `is ${quoted(text)}, which ${error}. Pass the name of the integration.`;
}));
const UNITS_MS = [
	DAY_MS,
	HOUR_MS,
	MINUTE_MS,
	SECOND_MS
];
function parseDuration(text, context, bounds) {
	const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
	if (parts === null || text === "") return addError(context, `is ${quoted(text)}, which is not a valid duration. Use e.g. 90s, 15m, 1h30m or 7d.`);
	const ms = UNITS_MS.reduce((sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit, 0);
	return ms < bounds.minMs || ms > bounds.maxMs ? addError(context, `is ${quoted(text)}. It must be ${bounds.description}.`) : ms;
}
const MAX_BACKUP_AGE_BOUNDS = {
	minMs: MINUTE_MS,
	maxMs: 3660 * DAY_MS,
	description: "1m to 3660d"
};
const boolean = pipe(_enum([
	"true",
	"True",
	"TRUE",
	"false",
	"False",
	"FALSE"
], { error: ({ input }) => `is ${quoted(input)}. Set it to true or false.` }), transform((text) => text.toLowerCase() === "true"));
string().check((context) => {
	const text = context.value;
	for (const error of templateErrors(text)) addError(context, `is ${quoted(text)}, which ${error}.`);
});
string().check(checkText((text) => {
	const segments = text.split(/[\\/]/);
	const error = pasteError(text) ?? (/^(?:[\\/]|[a-z]:)/i.test(text) ? "is absolute" : void 0) ?? (segments.includes("..") ? "contains a `..` segment" : void 0) ?? (["", "."].includes(segments.at(-1) ?? "") ? "is a folder" : void 0) ?? (text.length > MAX_PATH_LENGTH ? `is longer than ${MAX_PATH_LENGTH} characters` : void 0);
	return error && `is ${quoted(text)}, which ${error}. Pass the path of a file, relative to the workspace.`;
}));
const duration = (bounds) => fromText((text, context) => parseDuration(text, context, bounds));
function checkText(errorIn) {
	return check((context) => {
		const error = errorIn(context.value);
		if (error !== void 0) addError(context, error);
	});
}
function fromText(parse) {
	return pipe(string(), transform(parse));
}
function addError(context, message) {
	context.issues.push({
		code: "custom",
		message,
		input: context.value
	});
	return NEVER;
}
// src/verify/receipt.ts
const text = optional(string());
const KNOWN_VERSIONS = [1, 2];
const receiptSchema = object({
	schemaVersion: number(),
	status: string(),
	destination: prefault(object({
		provider: text,
		region: text,
		bucket: text,
		account: text,
		directory: text
	}), {}),
	job: optional(object({
		id: string(),
		startedAt: text
	}))
});
const RECEIPT_TOO_LONG = { error: `is longer than 256 KB, which no receipt is` };
function parseReceipt(json) {
	if (json.length > 262144) return RECEIPT_TOO_LONG;
	const parsed = receiptSchema.safeParse(tryParse(json));
	if (!parsed.success) return { error: "is not a receipt of this action; pass the output `receipt` of the export step, or its file" };
	const { schemaVersion, status, job, destination } = parsed.data;
	if (!KNOWN_VERSIONS.includes(schemaVersion)) return { error: `has the schemaVersion ${schemaVersion}, which this version of the action can't read; use the version of the export step for this step too` };
	if (status !== "succeeded") return { error: refusalOf(status, job?.id) };
	if (job === void 0) return { error: "names no export job" };
	const startedAt = parseTime(job.startedAt) ?? 0;
	return {
		jobId: job.id,
		startedAt: startedAt > 0 ? startedAt : void 0,
		destination
	};
}
function tryParse(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function refusalOf(status, jobId) {
	if (status === "checked") return "is that of a dry run (status checked), which exports nothing";
	if (jobId !== void 0 && (status === "started" || status === "in-progress")) return `is that of job ${jobId} with status ${status}, which may still be running; wait for it with a step that has \`job-id\`, and pass the receipt of that step`;
	return `is that of an export that did not succeed (status ${status}, ${jobId === void 0 ? "no job" : `job ${jobId}`})`;
}
function receiptLocation({ destination }, storageAccount) {
	return locationOf({
		...destination,
		account: storageAccount ?? destination.account
	});
}
// src/verify/inputs.ts
const VERIFY_DEFAULTS = {
	"min-objects": "1",
	"min-bytes": "1",
	timeout: "10m",
	summary: "true"
};
const count = (least) => fromText((text, context) => /^\d{1,15}$/.test(text) && Number(text) >= least ? Number(text) : addError(context, `is ${quoted(text)}; write a whole number of at least ${least}.`));
const MAX_REASON_LENGTH = 300;
const TIMEOUT_BOUNDS = {
	minMs: SECOND_MS,
	maxMs: 6 * HOUR_MS,
	description: "1s to 6h"
};
function inputsSchema(workspace) {
	return object({
		receipt: optional(fromText((text, context) => {
			const receipt = readReceipt(text, workspace);
			return "error" in receipt ? addError(context, `${receipt.error}.`) : receipt;
		})),
		uri: optional(fromText((text, context) => {
			const parsed = parseUri(text);
			return "error" in parsed ? addError(context, `is ${quoted(withoutSecrets(text))}, which ${parsed.error}.`) : parsed;
		})),
		region: optional(string().check(_regex(/^(?:[a-z]{2}|eusc)(?:-[a-z]+)+-\d{1,2}$/, { error: ({ input }) => `is ${quoted(input)}, which is no AWS region such as us-west-2.` }))),
		"storage-account": optional(string().check(_regex(/^[a-z0-9]{3,24}$/, { error: ({ input }) => `is ${quoted(input)}, which is not the name of an Azure storage account.` }))),
		"min-objects": prefault(count(1), VERIFY_DEFAULTS["min-objects"]),
		"min-bytes": prefault(count(0), VERIFY_DEFAULTS["min-bytes"]),
		"max-age": optional(duration(MAX_BACKUP_AGE_BOUNDS)),
		timeout: prefault(duration(TIMEOUT_BOUNDS), VERIFY_DEFAULTS.timeout),
		summary: prefault(boolean, VERIFY_DEFAULTS.summary)
	});
}
const verifyInputNames = Object.keys(inputsSchema("").shape);
function readVerifyInputs(get, env) {
	const { GITHUB_WORKSPACE = "" } = env;
	const schema = inputsSchema(GITHUB_WORKSPACE);
	const raw = rawInputs(verifyInputNames, get);
	const parsed = schema.safeParse(raw);
	const errors = valueErrors(parsed.error).map(([name, message]) => `\`${name}\` ${message}`);
	errors.push(...conflictErrors(raw));
	if (!parsed.success || errors.length > 0) throw new InvalidInputsError(errors);
	const { data } = parsed;
	const { receipt, region } = data;
	const ofReceipt = receipt && receiptLocation(receipt, data["storage-account"]);
	const place = data.uri ?? ofReceipt;
	if (place === void 0 || "error" in place) throw new InvalidInputsError([`\`receipt\` ${place?.error}.`]);
	const { location, sas } = place;
	if (receipt !== void 0) errors.push(...ageErrors(receipt, data["max-age"]));
	if (ofReceipt && "location" in ofReceipt && uriOf(ofReceipt.location) !== uriOf(location)) errors.push(`\`uri\` is not where the export of \`receipt\` went, which is ${uriOf(ofReceipt.location)}; remove one of the two.`);
	if (region !== void 0 && location.provider !== "aws") errors.push("`region` does not go with Azure or Google Cloud; remove it.");
	if (errors.length > 0) throw new InvalidInputsError(errors);
	return {
		location: {
			...location,
			region: region ?? location.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || void 0)
		},
		sas,
		receipt,
		minObjects: data["min-objects"],
		minBytes: data["min-bytes"],
		maxAgeMs: data["max-age"],
		timeoutMs: data.timeout,
		summary: data.summary
	};
}
function conflictErrors(raw) {
	const { receipt, uri } = raw;
	const errors = [];
	if (receipt === void 0 && uri === void 0) errors.push("`receipt` is missing, and so is `uri`; set one of the two. An export step that failed or was skipped has no receipt of a success.");
	if (uri !== void 0 && raw["storage-account"] !== void 0) errors.push("`storage-account` does not go with `uri`, which names it; remove it.");
	return errors;
}
function withoutSecrets(uri) {
	return uri.replace(/[?;].*$/s, "\u2026").replace(/\/\/[^/]*@/, "//\u2026@");
}
function ageErrors({ startedAt, jobId }, maxAgeMs) {
	return startedAt === void 0 && maxAgeMs === void 0 ? [`\`receipt\` lacks the start of job ${jobId}; set \`max-age\`.`] : [];
}
function readReceipt(text, workspace) {
	if (/^[{["]/.test(text)) return parseReceipt(text);
	const path = resolve(workspace, text);
	try {
		const stats = statSync$1(path);
		if (!stats.isFile()) return { error: `is ${quoted(text)}, which is not a file` };
		if (stats.size > 262144) return RECEIPT_TOO_LONG;
		return parseReceipt(decodeText(readFileSync$1(path)));
	} catch (error) {
		return { error: `is ${quoted(text)}, which is neither a receipt nor a file that can be read: ${sanitizeLine(messageOf(error), MAX_REASON_LENGTH)}` };
	}
}
function decodeText(bytes) {
	const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
	return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
// src/report/result-log.ts
function logResult(result, runner, { source, subject, correction, links = [], outputError }) {
	const { success, title, message, stillRunning, details, nextStep, note, checks = [] } = result;
	const pages = links.map(({ label, url }) => `${label}: ${url}`);
	if (success) {
		const lines = [
			...checks.map(checkLine),
			...message.split("\n"),
			note,
			correction,
			...pages
		];
		for (const line of lines) if (line !== void 0) runner.info(line);
	} else runner.error(`${source}: ${title}`, [
		truncateMessage(message),
		stillRunning,
		nextStep,
		details,
		note,
		correction,
		subject,
		...pages
	].filter(Boolean).join("\n"));
	if (outputError !== void 0) runner.error("The outputs can't be written", `${outputError.message}. The step fails because later steps would read missing outputs. ${whatHappened(result)}`);
}
const MAX_MESSAGE_LENGTH = 2500;
function truncateMessage(message) {
	return message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}\u2026` : message;
}
// src/report/summary-page.ts
function renderPage(result, heading, more) {
	const { stillRunning, details, nextStep, note } = result;
	const [first = "", ...others] = paragraphs(result.message);
	return fitToLimit([
		[9, headingLine(result, heading)],
		[8, first],
		[8, stillRunning && `**${markdownSentence(stillRunning)}**`],
		...others.map((text) => [5, text]),
		[7, nextStep && `**What to do:** ${markdownSentence(nextStep)}`],
		[7, linkLine(heading.links)],
		[4, details && markdownSentence(details)],
		[6, note && markdownSentence(note)],
		...more
	]);
}
async function writeSummary(runner, page) {
	try {
		await runner.addSummary(page);
	} catch (error) {
		runner.warning("The job summary can't be written", messageOf(error));
	}
}
function headingLine({ success, title }, heading) {
	const { icon, failureIcon = "\u274C", subject } = heading;
	const about = subject === void 0 ? "" : ` \u00B7 ${markdownText(subject)}`;
	return `### ${success ? icon : failureIcon} ${markdownText(title)}${about}`;
}
function linkLine(links = []) {
	return links.map(({ label, url }) => `[${label}](<${url}>)`).join(" \u00B7 ");
}
function paragraphs(message) {
	return message.split(/\n(?!- )/).map((part) => part.split("\n").map((line) => line.startsWith("- ") ? `- ${markdownSentence(line.slice(2))}` : markdownSentence(line)).join("\n"));
}
function locationLine(label, path, url) {
	if (!path) return void 0;
	const link = url === void 0 ? "" : ` ([open in the cloud's console](<${url}>))`;
	return `${label}: ${markdownCode(path)}${link}`;
}
function rowsTable(rows) {
	const [head, ...body] = rows.filter(([, value]) => value).map((cells) => `| ${cells.join(" | ")} |`);
	return head === void 0 ? "" : [
		head,
		"| :--- | :--- |",
		...body
	].join("\n");
}
function code(value) {
	return value && markdownCode(value);
}
const SIZE_UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function sizeText(bytes) {
	const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZE_UNITS.length - 1);
	return `${Number((bytes / 1e3 ** power).toPrecision(3))} ${SIZE_UNITS[power]}`;
}
function runLink(run) {
	const url = runUrl(run);
	if (url === void 0) return void 0;
	const { runId, runAttempt } = run;
	const attempt = runAttempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`;
	return `[${markdownText(runId)}${attempt}](<${url}>)`;
}
const MAX_SUMMARY_BYTES = 262144;
const OMISSION_NOTE = "Parts of this summary were omitted, because it was too long.";
function fitToLimit(blocks, maxBytes = MAX_SUMMARY_BYTES) {
	const join = (some) => some.map(([, text]) => text).join("\n\n");
	const limit = maxBytes - 60;
	const all = blocks.filter(([, text]) => text);
	const kept = [...all];
	while (kept.length > 1 && Buffer.byteLength(join(kept)) > limit) {
		const lowest = Math.min(...kept.map(([priority]) => priority));
		kept.splice(kept.findLastIndex(([priority]) => priority === lowest), 1);
	}
	const page = join(kept);
	return kept.length < all.length ? `${page}

${OMISSION_NOTE}` : page;
}
// src/verify/report.ts
async function reportVerify(result, context) {
	const { runner } = context;
	const outputError = writeOutputs(result, context);
	logResult(result, runner, {
		source: "Bucket",
		correction: void 0,
		subject: void 0,
		outputError
	});
	if (context.summary) await writeSummary(runner, renderVerifySummary(result, context));
	return result.success && outputError === void 0 ? 0 : 1;
}
function writeOutputs(result, { runner, location, totals }) {
	const outputs = {
		verified: result.verified,
		"object-count": totals?.count,
		"total-bytes": totals?.bytes,
		"newest-object-at": newestText(totals),
		"inventory-digest": totals?.digest,
		uri: location && sanitizeLine(uriOf(location)),
		"console-url": location && consoleUrlOf(location),
		reason: result.success ? void 0 : sanitizeLine(result.message)
	};
	try {
		for (const [name, value] of Object.entries(outputs)) if (value !== void 0) runner.setOutput(name, String(value));
		return;
	} catch (error) {
		return new Error(messageOf(error), { cause: error });
	}
}
function renderVerifySummary(result, { run, location, totals, jobId }) {
	return renderPage(result, {
		icon: "\u2705",
		subject: location?.bucket
	}, [[4, locationLine("Objects under", location && uriOf(location), location && consoleUrlOf(location))], [3, rowsTable([
		["Verified", code(result.verified)],
		["Objects", totals && `${totals.count}`],
		["Size", totals && sizeText(totals.bytes)],
		["Newest", code(newestText(totals))],
		["Inventory", code(totals?.digest)],
		["Export job", code(jobId)],
		["Run", runLink(run)]
	])]]);
}
function newestText(totals) {
	return totals?.newestAt === void 0 ? void 0 : toIsoSeconds(totals.newestAt);
}
// src/verify/shortfall.ts
function shortfallOf({ count, bytes, newestAt }, { minObjects, minBytes, notBefore, notBeforeReason }, location) {
	const uri = uriOf(location);
	const objects = objectsText(count);
	if (count < minObjects) return count === 0 ? `There is no object under ${uri}.` : `There ${count === 1 ? "is" : "are"} only ${objects} under ${uri}, and \`min-objects\` is ${minObjects}.`;
	if (bytes < minBytes) return `The ${objects} under ${uri} ${count === 1 ? "has" : "have"} ${bytes} bytes in all, and \`min-bytes\` is ${minBytes}.`;
	if (notBefore !== void 0 && (newestAt === void 0 || newestAt < notBefore)) return newestAt === void 0 ? `There is no object under ${uri}.` : `The ${count === 1 ? "only object" : `newest of ${objects}`} under ${uri} is of ${toIsoSeconds(newestAt)}, ${notBeforeReason}.`;
}
function objectsText(count) {
	return `${count} ${count === 1 ? "object" : "objects"}`;
}
// src/verify/verify.ts
const PATIENCE_MS = 2 * MINUTE_MS;
const POLL_INTERVAL_MS = 15 * SECOND_MS;
var ListingTimedOut = class extends Error {
	name = "ListingTimedOut";
};
async function verify(inputs, expectation, context) {
	const { clock, signal, info } = context;
	const startedAt = clock.now();
	const deadline = startedAt + inputs.timeoutMs;
	const giveUpAt = Math.min(startedAt + PATIENCE_MS, deadline - POLL_INTERVAL_MS);
	let previous;
	for (let listings = 1;; listings += 1) {
		const finding = await listOnce(inputs, {
			deadline,
			listings
		}, expectation, context);
		if (finding.verified === true) return finding;
		if (finding.error instanceof ListingTimedOut) return previous ?? finding;
		const isTransient = finding.error instanceof ListingError ? finding.error.isTransient : false;
		if (!(finding.verified === false || isTransient) || clock.now() > giveUpAt) return finding;
		info(`${finding.verified === false ? finding.shortfall : finding.error.message} Listing again in ${POLL_INTERVAL_MS / SECOND_MS}s.`);
		previous = finding;
		await clock.sleep(POLL_INTERVAL_MS, signal);
	}
}
async function listOnce({ location, timeoutMs }, { deadline, listings }, expectation, { clock, signal, access, takeInventory, info }) {
	let totals = new Inventory().totals();
	const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - clock.now())));
	try {
		const inventory = takeInventory(location, access);
		let nextLine = FIRST_PROGRESS_LINE;
		for await (totals of untilAborted(inventory, AbortSignal.any([signal, timeout]))) {
			if (totals.count < nextLine) continue;
			info(`${totals.count} objects so far.`);
			while (nextLine <= totals.count) nextLine *= 2;
		}
	} catch (error) {
		signal.throwIfAborted();
		if (timeout.aborted) return {
			verified: void 0,
			error: timedOut(timeoutMs, totals)
		};
		if (error instanceof Error) return {
			verified: void 0,
			error
		};
		throw error;
	}
	const shortfall = shortfallOf(totals, expectation, location);
	return shortfall === void 0 ? {
		verified: true,
		totals
	} : {
		verified: false,
		totals,
		shortfall,
		listings
	};
}
const FIRST_PROGRESS_LINE = 1e4;
function timedOut(timeoutMs, { count }) {
	return new ListingTimedOut(`The listing had not ended after the \`timeout\` of ${formatDuration(timeoutMs / SECOND_MS)}; it had ${count} objects by then.`);
}
async function* untilAborted(inventory, signal) {
	const { promise: aborted, reject } = Promise.withResolvers();
	aborted.catch(() => {});
	const abort = () => reject(signal.reason);
	signal.addEventListener("abort", abort);
	if (signal.aborted) abort();
	try {
		for (;;) {
			const next = inventory.next();
			next.catch(() => {});
			const { done, value } = await Promise.race([next, aborted]);
			if (done || value === void 0) return;
			yield value;
		}
	} finally {
		signal.removeEventListener("abort", abort);
	}
}
// src/verify/results.ts
const NOT_COMPLETENESS = "This shows that objects are there, not that the export is complete: Zilliz Cloud does not document the files of an export. Only a restore shows that.";
function resultOf(finding, inputs, tookMs) {
	if (finding.verified === void 0) return notListed(finding.error);
	const uri = uriOf(inputs.location);
	const { receipt } = inputs;
	if (finding.verified) {
		const { count, bytes } = finding.totals;
		return {
			verified: "true",
			success: true,
			title: "Objects seen in the bucket",
			message: `${objectsText(count)} with ${bytes} bytes ${count === 1 ? "is" : "are"} under ${uri}.`,
			note: NOT_COMPLETENESS
		};
	}
	const job = receipt === void 0 ? "" : ` Zilliz Cloud reported export job ${receipt.jobId} as successful.`;
	return {
		verified: "false",
		success: false,
		title: receipt === void 0 ? "No fresh objects in the bucket" : "The export is not in the bucket",
		message: `${finding.shortfall}${job} The bucket was listed ${finding.listings === 1 ? "once" : `${finding.listings} times in ${formatDuration(tookMs / SECOND_MS)}`}.`,
		nextStep: receipt === void 0 ? "Find out why the last export is missing: check the runs of the workflow that exports, and `uri`." : `Do not release on this export. Compare the bucket with job ${receipt.jobId} in the Zilliz Cloud console; if the job succeeded there, give Zilliz Cloud support its ID.`
	};
}
function notListed(error) {
	return {
		...unknown(error.message),
		nextStep: error instanceof ListingError ? error.nextStep : error instanceof ListingTimedOut ? "Give the step a longer `timeout`, or list a narrower prefix." : "This is a bug of the action, or of an SDK that it uses: report it with the log."
	};
}
function invalidVerifyInputs(errors) {
	return {
		...unknown(`The inputs can't be used:\n${errors.map((error) => `- ${error}`).join("\n")}`),
		nextStep: "Correct them in the workflow."
	};
}
function verifyCancelled() {
	return {
		...unknown("The step was cancelled before the bucket was listed."),
		title: "Cancelled",
		nextStep: "Run this step again."
	};
}
function unknown(message) {
	return {
		verified: "unknown",
		success: false,
		title: "The bucket could not be checked",
		message,
		note: "The export itself is not changed by that."
	};
}
// src/runner/secrets.ts
var Secrets = class {
	#core;
	#known = new Set();
	#redact = (text) => text;
	constructor(core) {
		this.#core = core;
	}
	redact = (text) => this.#redact(text);
	add = (secret) => {
		const parts = secretParts(secret).filter((part) => !this.#known.has(part));
		for (const part of parts) {
			this.#core.setSecret(part);
			this.#known.add(part);
		}
		if (parts.length > 0) this.#redact = createRedactor([...this.#known]);
	};
};
// src/verify/secrets.ts
const SECRET_VARIABLES = [
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN",
	"AZURE_CLIENT_SECRET",
	"AZURE_CLIENT_CERTIFICATE_PASSWORD",
	"AZURE_PASSWORD",
	"AZURE_STORAGE_KEY",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN"
];
const TOKEN_FILES = [
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
	"AZURE_FEDERATED_TOKEN_FILE"
];
const PROXY_VARIABLES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy",
	"ALL_PROXY"
];
var CloudSecrets = class extends Secrets {
	addAll(env, uri) {
		for (const name of SECRET_VARIABLES) this.add(env[name] ?? "");
		for (const name of TOKEN_FILES) this.add(tokenIn(env[name] ?? ""));
		for (const text of [
			env.AZURE_STORAGE_SAS_TOKEN ?? "",
			/^https?:[^?]*\?(.*)$/s.exec(uri)?.[1] ?? "",
			/SharedAccessSignature=([^;]*)/i.exec(env.AZURE_STORAGE_CONNECTION_STRING ?? "")?.[1] ?? ""
		]) this.#addSas(text);
		this.add(/AccountKey=([^;]*)/i.exec(env.AZURE_STORAGE_CONNECTION_STRING ?? "")?.[1] ?? "");
		for (const url of [uri, ...PROXY_VARIABLES.map((name) => env[name] ?? "")]) this.add(/^(?:\w+:\/\/)?[^/@:]*:([^/@]*)@/.exec(url)?.[1] ?? "");
	}
	#addSas(sas) {
		this.add(/(?:^|[?&])sig=([^&#]*)/.exec(sas)?.[1] ?? "");
		this.add(new URLSearchParams(sas).get("sig") ?? "");
	}
};
function tokenIn(path) {
	try {
		return /^\s*(\S+)\s*$/.exec(readFileSync$1(path, "utf8"))?.[1] ?? "";
	} catch {
		return "";
	}
}
// src/verify/action.ts
async function runVerify(host, takeInventory) {
	const { core, env, clock, interruption } = host;
	const secrets = new CloudSecrets(core);
	secrets.addAll(env, core.getInput("uri"));
	const runner = createRunner(core, env, secrets.redact);
	const run = readRunContext(env);
	let inputs;
	try {
		inputs = readVerifyInputs((name) => core.getInput(name), env);
	} catch (error) {
		if (!(error instanceof InvalidInputsError)) throw error;
		return reportVerify(invalidVerifyInputs(error.errors.map(secrets.redact)), {
			runner,
			run,
			location: void 0,
			totals: void 0,
			jobId: void 0,
			summary: !/^false$/i.test(core.getInput("summary"))
		});
	}
	const { location, sas, receipt, summary } = inputs;
	runner.info(`Listing ${uriOf(location)}`);
	const { signal } = interruption;
	const startedAt = clock.now();
	let finding;
	try {
		finding = await verify(inputs, expectationOf(inputs, clock.date().getTime()), {
			clock,
			signal,
			access: {
				env,
				sas,
				addSecret: secrets.add
			},
			takeInventory,
			info: runner.info
		});
	} catch (error) {
		if (!signal.aborted) finding = {
			verified: void 0,
			error: toError(error)
		};
	}
	return reportVerify(finding ? resultOf(finding, inputs, clock.now() - startedAt) : verifyCancelled(), {
		runner,
		run,
		location,
		totals: finding?.verified === void 0 ? void 0 : finding.totals,
		jobId: receipt?.jobId,
		summary
	});
}
function toError(error) {
	return error instanceof Error ? error : new Error(String(error));
}
const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS;
function expectationOf(inputs, now) {
	const { minObjects, minBytes, maxAgeMs, receipt } = inputs;
	const limits = [];
	if (receipt?.startedAt !== void 0) limits.push({
		at: receipt.startedAt - CLOCK_TOLERANCE_MS,
		reason: `and export job ${receipt.jobId} started at ${toIsoSeconds(receipt.startedAt)}`
	});
	if (maxAgeMs !== void 0) limits.push({
		at: now - maxAgeMs,
		reason: "which is older than `max-age`"
	});
	const [latest] = limits.toSorted((a, b) => b.at - a.at);
	return {
		minObjects,
		minBytes,
		notBefore: latest?.at,
		notBeforeReason: latest?.reason
	};
}
// src/verify/listing-thread.ts
const MEMORY_LIMITS = {
	maxYoungGenerationSizeMb: 6,
	maxOldGenerationSizeMb: 64
};
const takeInventoryInThread = async function* (location, access) {
	const { env, sas, addSecret } = access;
	const request = {
		location,
		env: { ...env },
		sas
	};
	const file = new URL(`./listing-worker${extname(import.meta.url)}`, import.meta.url);
	const worker = new Worker(file, {
		env: SHARE_ENV,
		resourceLimits: MEMORY_LIMITS,
		workerData: request
	});
	try {
		for await (const [event] of on(worker, "message", { close: ["exit"] })) {
			const message = event;
			if ("end" in message) return;
			if ("secret" in message) addSecret(message.secret);
			else if ("totals" in message) yield message.totals;
			else throw new ListingError(message.failure, location, message.detail);
		}
		throw new Error("The thread that lists ended before the list did.");
	} catch (error) {
		const { code } = error;
		if (code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
		const detail = `to read it takes more than ${MEMORY_LIMITS.maxOldGenerationSizeMb} MB of memory`;
		throw new ListingError("unexpected", location, detail, { cause: error });
	} finally {
		await worker.terminate();
	}
};
// src/verify/index.ts
await runInProcess(process, (host) => runVerify(host, takeInventoryInThread));
export {};
