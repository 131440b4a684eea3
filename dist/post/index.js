import { a as rendezvousPath, d as systemClock, n as findRunningMain, o as waitForMain, r as isOpen, x as sanitizeLine } from "../common.js";
// src/post.ts
const { STATE_phase: saved } = process.env;
const phase = await phaseOf(saved ? JSON.parse(saved) : void 0);
if (isOpen(phase) || phase.pendingCommitStatus !== void 0) {
	process.env.STATE_phase = JSON.stringify(phase);
	await import("../index.js");
}
async function phaseOf(state) {
	if (state === void 0) return findRunningMain(rendezvousPath(process.env), systemClock, tellOpen);
	return state.phase === "done" ? state : waitForMain(state, systemClock, tellOpen);
}
function tellOpen({ facts }) {
	const about = [
		facts.jobId ?? facts.backupJobId,
		facts.backupId,
		facts.clusterId,
		facts.directory
	].filter((known) => known !== void 0);
	console.log(sanitizeLine(`The main step lives on, and what it asked Zilliz Cloud for may be running: ${about.join(", ")}. It is being ended; should this step be ended first, look on the Jobs page of the Zilliz Cloud console.`));
}
export {};
