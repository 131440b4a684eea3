import { setTimeout } from "node:timers/promises";
// src/util/clock.ts
const SECOND_MS = 1e3;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
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
// src/runner/signals.ts
var Interrupted = class extends Error {
	name = "Interrupted";
	at;
	constructor(message, at) {
		super(message);
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
export { HOUR_MS as a, formatDuration as c, toIsoSeconds as d, DAY_MS as i, parseTime as l, TakenOverByPost as n, MINUTE_MS as o, listenForSignals as r, SECOND_MS as s, Interrupted as t, systemClock as u };
