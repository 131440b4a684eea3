import { setTimeout } from "node:timers/promises";
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
export { parseTime as a, formatDuration as i, TakenOverByPost as n, systemClock as o, listenForSignals as r, toIsoSeconds as s, Interrupted as t };
