import { R as systemClock, W as sanitizeLine, i as isOpen, j as runInProcess, o as parseState, r as initialState, t as createRendezvous } from "../rendezvous.js";
// src/post.ts
const state = await stateOfMain(parseState(process.env[`STATE_phase`] ?? ""));
if (isOpen(state) || state.pendingCommitStatus !== void 0) {
	const { runPost } = await import("../action2.js");
	await runInProcess(process, (host) => runPost(host, state));
}
async function stateOfMain(saved) {
	if (saved?.phase === "done") return saved;
	const rendezvous = createRendezvous(process.env, process, systemClock);
	return rendezvous === void 0 ? saved ?? initialState("") : rendezvous.waitForMain(saved, logOpen);
}
function logOpen({ facts }) {
	const about = [
		facts.jobId ?? facts.backupJobId,
		facts.backupId,
		facts.clusterId,
		facts.directory
	].filter((known) => known !== void 0);
	console.log(sanitizeLine(`The main step lives on, and what it asked Zilliz Cloud for may be running: ${about.join(", ")}. It is being ended; should this step be ended first, look on the Jobs page of the Zilliz Cloud console.`));
}
export {};
