import { $ as systemClock, F as runInProcess, K as sanitizeLine, L as core, a as isOpen, i as initialState, n as createSeal, s as toSavedState, t as createRendezvous } from "../rendezvous.js";
// src/post.ts
const state = await stateOfMain(readState(process.env[`STATE_phase`] ?? ""));
if (isOpen(state) || state.pendingCommitStatus !== void 0) {
	const { runPost } = await import("../action2.js");
	await runInProcess(process, (host) => runPost(host, state));
}
function readState(text) {
	const saved = toSavedState(createSeal(process.env).open(text));
	if (saved === void 0 && text !== "") warnUnsigned(text);
	return saved;
}
async function stateOfMain(saved) {
	if (saved?.phase === "done") return saved;
	const rendezvous = createRendezvous(process.env, process, systemClock);
	return rendezvous === void 0 ? saved ?? initialState("") : rendezvous.waitForMain(saved, logOpen);
}
function logOpen({ facts }) {
	console.log(sanitizeLine(`The main step is still running, and so may be what it requested from Zilliz Cloud: ${idsIn(facts)}. Stopping it. If this step is killed first, check the Jobs page of the Zilliz Cloud console.`));
}
function warnUnsigned(text) {
	const unsigned = toSavedState(text);
	const open = unsigned !== void 0 && isOpen(unsigned) ? ` It lists ${idsIn(unsigned.facts) || "no ID"}, which was not cancelled: if this workflow started it, check the Jobs page of the Zilliz Cloud console.` : "";
	core.warning(sanitizeLine(`The saved state is not one that this step has signed, and is ignored.${open}`), { title: "Ignored a saved state" });
}
function idsIn({ jobId, backupJobId, backupId, clusterId, directory }) {
	return [
		jobId ?? backupJobId,
		backupId,
		clusterId,
		directory
	].filter((known) => known !== void 0).join(", ");
}
export {};
