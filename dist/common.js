import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { setTimeout } from "node:timers/promises";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
// src/util/sanitize.ts
const MAX_TEXT_LENGTH = 1e3;
const MAX_LINE_LENGTH = 4e3;
function sanitizeLine(text, longest = MAX_TEXT_LENGTH) {
	const line = stripVTControlCharacters(text.slice(0, 4 * longest)).replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "").trim().replaceAll("##[", "# #[").replace(/^::/, ": :");
	return line.length > longest ? `${line.slice(0, longest).toWellFormed()}\u2026` : line;
}
function markdownText(text, longest = MAX_TEXT_LENGTH) {
	return sanitizeLine(text, longest).replaceAll(/[\\`*_{}[\]<>#+!|~&@:$^]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/www\./gi, (start) => start.replace(".", "&#46;"));
}
function markdownSentence(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? markdownCode(part) : spaced(part, (words) => markdownText(words, MAX_LINE_LENGTH))).join("");
}
function spaced(text, encode) {
	const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	return `${before && " "}${encode(inner)}${after && " "}`;
}
function markdownCode(text) {
	const line = sanitizeLine(text).replaceAll("|", "\u00A6");
	if (line === "") return "";
	const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longestRun + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function createRedactor(secrets) {
	const known = secrets.filter((secret) => secret !== "").toSorted((a, b) => b.length - a.length).map((secret) => Array.from(secret, encodings).join(""));
	if (known.length === 0) return (text) => text;
	const any = new RegExp(known.join("|"), "g");
	return (text) => text.replaceAll(any, "***");
}
function encodings(character) {
	const codes = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
	const itself = codes.map((code) => `\\u${code}`).join("");
	return `(?:${itself}|${codes.map((code) => `\\\\u${inEitherCase(code)}`).join("")}${/["\\/]/.test(character) ? `|\\\\${itself}` : ""})`;
}
function inEitherCase(digits) {
	return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
// src/runner/signals.ts
var Interrupted = class extends Error {
	name = "Interrupted";
	at;
	constructor(why, at) {
		super(why);
		this.at = at;
	}
};
var TakenOverByPost = class extends Interrupted {
	constructor(at) {
		super("the post step began", at);
	}
};
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGBREAK"
];
function listenForSignals(process, clock) {
	const controller = new AbortController();
	for (const name of SIGNALS) process.on(name, () => {
		controller.abort(new Interrupted(`the runner sent ${name}`, clock.now()));
	});
	return controller;
}
// src/util/clock.ts
const MAX_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
	now: () => performance.now(),
	date: () => new Date(),
	sleep: async (ms, signal) => {
		signal?.throwIfAborted();
		try {
			await setTimeout(Math.min(Math.max(ms, 0), MAX_TIMER_MS), void 0, { signal });
		} catch (error) {
			signal?.throwIfAborted();
			throw error;
		}
	}
};
function parseTime(text) {
	const [, time, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? "") ?? [];
	if (time === void 0) return void 0;
	const at = Date.parse(time + (zone ?? "Z"));
	return Number.isNaN(at) ? void 0 : at;
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
// src/state/rendezvous.ts
const CHECK_EVERY_MS = 250;
const MAIN_EXIT_TIMEOUT_MS = 8e3;
const ANNOUNCEMENT_TIMEOUT_MS = 2e3;
function rendezvousPath(env) {
	const { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = env;
	const context = [
		GITHUB_RUN_ID,
		GITHUB_RUN_ATTEMPT,
		GITHUB_ACTION
	].join("-");
	return RUNNER_TEMP ? join(RUNNER_TEMP, `zilliz-export-door-${context.replaceAll(/[^\w-]/g, "_")}`) : void 0;
}
const wordAt = (place) => `${place}.over`;
const phaseAt = (place) => `${place}.phase`;
const mainAt = (door) => `${door}.main`;
function publishState(place, phase) {
	try {
		const draft = `${phaseAt(place)}.draft`;
		writeFileSync(draft, JSON.stringify({
			pid: process.pid,
			phase
		}));
		renameSync(draft, phaseAt(place));
	} catch {
		forgetPhase(place);
	}
}
function forgetPhase(place) {
	remove(phaseAt(place));
}
function remove(path) {
	try {
		rmSync(path, { force: true });
	} catch {}
}
function announceMain(door, place) {
	try {
		writeFileSync(mainAt(door), place);
	} catch {}
}
function withdrawAnnouncement(door) {
	remove(mainAt(door));
}
function watchForTakeover(place, door, interruption, clock) {
	const look = () => {
		if (!existsSync(wordAt(place)) && !isTakeoverRequested(door)) return;
		interruption.abort(new TakenOverByPost(clock.now()));
		clearInterval(timer);
	};
	const timer = setInterval(look, CHECK_EVERY_MS);
	timer.unref();
	return look;
}
function isTakeoverRequested(door) {
	if (door === void 0) return false;
	try {
		return statSync(wordAt(door)).mtimeMs > performance.timeOrigin;
	} catch {
		return false;
	}
}
async function findRunningMain(door, clock, onOpen) {
	const none = {
		phase: "done",
		facts: {}
	};
	if (door === void 0) return none;
	try {
		writeFileSync(wordAt(door), "");
	} catch {
		return none;
	}
	const until = clock.now() + ANNOUNCEMENT_TIMEOUT_MS;
	for (;;) {
		const place = placeAt(door);
		if (place !== void 0) return waitForMain({
			...none,
			rendezvous: place
		}, clock, onOpen);
		if (clock.now() >= until) return none;
		await clock.sleep(CHECK_EVERY_MS);
	}
}
function placeAt(door) {
	try {
		return readFileSync(mainAt(door), "utf8") || void 0;
	} catch {
		return;
	}
}
async function waitForMain(saved, clock, onOpen) {
	const { rendezvous: place } = saved;
	if (place === void 0) return saved;
	try {
		writeFileSync(wordAt(place), "");
	} catch {
		return saved;
	}
	const until = clock.now() + MAIN_EXIT_TIMEOUT_MS;
	let told = "";
	for (;;) {
		const main = kept(place);
		if (!isAlive(main?.pid) || clock.now() >= until) return main?.phase ?? saved;
		if (main !== void 0 && isOpen(main.phase) && main.phase.phase !== told) {
			told = main.phase.phase;
			onOpen(main.phase);
		}
		await clock.sleep(CHECK_EVERY_MS);
	}
}
function isOpen({ phase: name }) {
	return name !== "idle" && name !== "done";
}
function kept(place) {
	try {
		return JSON.parse(readFileSync(phaseAt(place), "utf8"));
	} catch {
		return;
	}
}
function isAlive(pid) {
	if (pid === void 0) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}
export { createRedactor as _, rendezvousPath as a, markdownText as b, withdrawAnnouncement as c, systemClock as d, toIsoSeconds as f, MAX_LINE_LENGTH as g, listenForSignals as h, publishState as i, formatDuration as l, TakenOverByPost as m, findRunningMain as n, waitForMain as o, Interrupted as p, isOpen as r, watchForTakeover as s, announceMain as t, parseTime as u, markdownCode as v, sanitizeLine as x, markdownSentence as y };
