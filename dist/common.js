import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
// src/clock.ts
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
	now: () => performance.now(),
	date: () => new Date(),
	sleep: async (ms, signal) => {
		signal?.throwIfAborted();
		try {
			await setTimeout(Math.min(Math.max(ms, 0), LONGEST_TIMER_MS), void 0, { signal });
		} catch (error) {
			signal?.throwIfAborted();
			throw error;
		}
	}
};
function timeOf(text) {
	const [, time, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? "") ?? [];
	if (time === void 0) return void 0;
	const at = Date.parse(time + (zone ?? "Z"));
	return Number.isNaN(at) ? void 0 : at;
}
function isoSeconds(ms) {
	return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}
function durationText(seconds) {
	const whole = Math.round(seconds);
	return [
		[Math.floor(whole / 3600), "h"],
		[Math.floor(whole / 60) % 60, "m"],
		[whole % 60, "s"]
	].filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ") || "0s";
}
// src/text.ts
const LONGEST_TEXT = 1e3;
const LONGEST_LINE = 4e3;
function harmless(text, longest = LONGEST_TEXT) {
	const line = stripVTControlCharacters(text.slice(0, 4 * longest)).replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "").trim().replaceAll("##[", "# #[").replace(/^::/, ": :");
	return line.length > longest ? `${line.slice(0, longest).toWellFormed()}\u2026` : line;
}
function markdownText(text, longest = LONGEST_TEXT) {
	return harmless(text, longest).replaceAll(/[\\`*_{}[\]<>#+!|~&@:$^]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/www\./gi, (start) => start.replace(".", "&#46;"));
}
function markdownSentence(text) {
	return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? markdownCode(part) : spaced(part, (words) => markdownText(words, LONGEST_LINE))).join("");
}
function spaced(text, encode) {
	const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	return `${before && " "}${encode(inner)}${after && " "}`;
}
function markdownCode(text) {
	const line = harmless(text).replaceAll("|", "\u00A6");
	if (line === "") return "";
	const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longestRun + 1);
	const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function redacting(secrets) {
	const known = secrets.filter((secret) => secret !== "").toSorted((a, b) => b.length - a.length).map((secret) => Array.from(secret, spellings).join(""));
	if (known.length === 0) return (text) => text;
	const any = new RegExp(known.join("|"), "g");
	return (text) => text.replaceAll(any, "***");
}
function spellings(character) {
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
var HandedOver = class extends Interrupted {
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
// src/runner/handover.ts
const LOOK_EVERY_MS = 250;
const PATIENCE_MS = 8e3;
const AT_DOOR_MS = 2e3;
function doorOf(env) {
	const { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = env;
	const step = [
		GITHUB_RUN_ID,
		GITHUB_RUN_ATTEMPT,
		GITHUB_ACTION
	].join("-");
	return RUNNER_TEMP ? join(RUNNER_TEMP, `zilliz-export-door-${step.replaceAll(/[^\w-]/g, "_")}`) : void 0;
}
const wordAt = (place) => `${place}.over`;
const phaseAt = (place) => `${place}.phase`;
const mainAt = (door) => `${door}.main`;
function keepPhase(place, phase) {
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
function standAtDoor(door, place) {
	try {
		writeFileSync(mainAt(door), place);
	} catch {}
}
function leaveDoor(door) {
	remove(mainAt(door));
}
function expectWord(place, door, interruption, clock) {
	const look = () => {
		if (!existsSync(wordAt(place)) && !isCalledAt(door)) return;
		interruption.abort(new HandedOver(clock.now()));
		clearInterval(timer);
	};
	const timer = setInterval(look, LOOK_EVERY_MS);
	timer.unref();
	return look;
}
function isCalledAt(door) {
	if (door === void 0) return false;
	try {
		return statSync(wordAt(door)).mtimeMs > performance.timeOrigin;
	} catch {
		return false;
	}
}
async function findMain(door, clock, onOpen) {
	const none = {
		name: "settled",
		facts: {}
	};
	if (door === void 0) return none;
	try {
		writeFileSync(wordAt(door), "");
	} catch {
		return none;
	}
	const until = clock.now() + AT_DOOR_MS;
	for (;;) {
		const place = placeAt(door);
		if (place !== void 0) return takeOver({
			...none,
			handover: place
		}, clock, onOpen);
		if (clock.now() >= until) return none;
		await clock.sleep(LOOK_EVERY_MS);
	}
}
function placeAt(door) {
	try {
		return readFileSync(mainAt(door), "utf8") || void 0;
	} catch {
		return;
	}
}
async function takeOver(saved, clock, onOpen) {
	const { handover: place } = saved;
	if (place === void 0) return saved;
	try {
		writeFileSync(wordAt(place), "");
	} catch {
		return saved;
	}
	const until = clock.now() + PATIENCE_MS;
	let told = "";
	for (;;) {
		const main = kept(place);
		if (!isAlive(main?.pid) || clock.now() >= until) return main?.phase ?? saved;
		if (main !== void 0 && isOpen(main.phase) && main.phase.name !== told) {
			told = main.phase.name;
			onOpen(main.phase);
		}
		await clock.sleep(LOOK_EVERY_MS);
	}
}
function isOpen({ name }) {
	return name !== "idle" && name !== "settled";
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
export { redacting as _, keepPhase as a, systemClock as b, takeOver as c, listenForSignals as d, LONGEST_LINE as f, markdownText as g, markdownSentence as h, isOpen as i, HandedOver as l, markdownCode as m, expectWord as n, leaveDoor as o, harmless as p, findMain as r, standAtDoor as s, doorOf as t, Interrupted as u, durationText as v, timeOf as x, isoSeconds as y };
