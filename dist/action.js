import { r as __toESM } from "./rolldown-runtime.js";
import { A as _regex, B as INVISIBLE, C as string, D as _gte, E as unknown, G as markdownText, H as comparableName, I as watchForRunnerExit, J as HOUR_MS, K as sanitizeLine, M as NEVER, N as Interrupted, O as _lte, P as TakenOverByPost, Q as parseTime, R as ActionError, S as refine, T as union, U as markdownCode, V as MAX_LINE_LENGTH, W as markdownSentence, X as SECOND_MS, Y as MINUTE_MS, Z as formatDuration, _ as nullish, a as isOpen, b as optional, c as _catch, d as boolean$1, et as toIsoSeconds, f as catchall, g as nullable, h as looseObject, i as initialState, j as prettifyError, k as _minLength, l as _enum, m as extend, n as createSeal, o as openRequestLabel, p as check, q as DAY_MS, r as STATE_KEY, t as createRendezvous, u as array, v as number$1, w as transform, x as pipe, y as object, z as messageOf } from "./rendezvous.js";
import { i as require_dispatcher, n as require_proxy_agent, r as require_agent, t as require_api_connect } from "./undici.js";
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { once } from "node:events";
import zlib, * as zlib$1 from "node:zlib";
import workerThreads from "node:worker_threads";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants, mkdirSync, openSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
// src/outcome.ts
const STATUS_CLASSES = new Map([
	["PENDING", "running"],
	["IN_PROGRESS", "running"],
	["SUCCESSFUL", "succeeded"],
	["FAILED", "failed"],
	["CANCELING", "cancelling"],
	["CANCELED", "cancelled"],
	["CANCELLED", "cancelled"],
	["CANCELLING", "cancelling"],
	["PREPARING", "running"],
	["RUNNING", "running"],
	["SUCCEEDED", "succeeded"],
	["SUCCESS", "succeeded"],
	["COMPLETED", "succeeded"],
	["ERROR", "failed"],
	["TIMEOUT", "failed"]
]);
function classifyStatus(status) {
	const word = status.trim().toUpperCase();
	return STATUS_CLASSES.get(word.replaceAll(/[\s-]+/g, "_")) ?? "unknown";
}
function terminalStatus(status) {
	const meaning = classifyStatus(status);
	return meaning === "succeeded" || meaning === "failed" || meaning === "cancelled" ? meaning : void 0;
}
const NON_EXPORT_TYPES = new Set([
	"IMPORT",
	"MIGRATION",
	"BACKUP",
	"RESTORE",
	"CLONE_COLLECTION"
]);
function nonExportType(type) {
	const upper = type?.toUpperCase() ?? "";
	return NON_EXPORT_TYPES.has(upper) ? upper : void 0;
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
const MAX_SUBJECT_NAME_LENGTH = 100;
function subjectLine(facts) {
	const { directory, bucket } = facts;
	return [
		["Backup", plainLabel(facts.backupId, facts.backupName)],
		["Cluster", plainLabel(facts.clusterId, facts.clusterName)],
		["Integration", facts.integrationId],
		["Bucket", bucket && shortName(bucket)],
		["Directory", directory]
	].filter(([, value]) => value).map((part) => part.join(": ")).join(" \u00B7 ") || void 0;
}
function plainLabel(id, name) {
	return id && `${id}${name ? ` (${shortName(name)})` : ""}`;
}
function shortName(name) {
	return sanitizeLine(name, MAX_SUBJECT_NAME_LENGTH);
}
const REPLACES_MAIN = "Update from the post step: it replaces what is reported above for the same job. The outputs of the step, such as `status`, can no longer be changed.";
const JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
const UPLOADED_DATA_KEPT = "Files already uploaded remain in the bucket. Delete them if you don't need them.";
const BACKUP_KEPT = "A completed backup stays in Zilliz Cloud and is billed until you delete it.";
const FIX_AND_RERUN = "Fix the cause and re-run the workflow. If the cause is unclear, contact Zilliz Cloud support and quote the job ID.";
const RERUN_IF_WANTED = "Re-run the workflow if you still want the export.";
function jobLabel({ jobId, backupJobId, backupId }) {
	if (jobId !== void 0) return `Export job ${jobId}`;
	return backupJobId === void 0 && backupId === void 0 ? "Export job (unknown)" : `Backup job ${backupJobId ?? "(unknown)"} of backup ${backupId ?? "(unknown)"}`;
}
const theJob = (facts) => jobLabel(facts).replace(/^./, (first) => first.toLowerCase());
const mayBeRunning = (facts) => `${jobLabel(facts)} may still be running.`;
const leftovers = ({ jobId }) => jobId === void 0 ? BACKUP_KEPT : UPLOADED_DATA_KEPT;
const noExportStarted = ({ jobId }) => jobId === void 0 ? " No export was started." : "";
function lastReported(facts) {
	const { jobId, backupStatus, remoteStatus, progress } = facts;
	const status = jobId === void 0 ? backupStatus : remoteStatus;
	return status === void 0 ? "Its status is not known" : `Zilliz Cloud last reported ${status}${progress === void 0 ? "" : ` at ${progress} %`}`;
}
const serverReason = ({ reason }) => reason === void 0 ? "Zilliz Cloud gave no reason." : `Zilliz Cloud says: ${reason}`;
const detailsText = (reason) => `Details: ${withoutFullStop(reason)}.`;
const withoutFullStop = (text) => sanitizeLine(text).replace(/[\s.]+$/, "");
const timeoutTitle = ({ jobId }) => `${jobId === void 0 ? "Backup" : "Export"} timed out`;
const timedOutSentence = (facts) => `${jobLabel(facts)} did not finish within ${facts.timedOutAfter}.`;
const tookText = ({ durationSeconds }) => durationSeconds === void 0 ? "" : ` after ${formatDuration(durationSeconds)}`;
// src/report/results/start.ts
function notStarted(message, nextStep, { backupJobId, backupId } = {}) {
	const hasNewBackup = backupJobId !== void 0 && backupId !== void 0;
	return {
		status: "failed",
		success: false,
		title: "Export not started",
		message: `${message}\nNo export was started.`,
		nextStep,
		...hasNewBackup && { note: `Backup ${backupId} was created and can be exported later with \`backup-id: ${backupId}\`. A completed backup stays in Zilliz Cloud and is billed until you delete it.` }
	};
}
function invalidInputs(errors) {
	return notStarted(`Invalid inputs:\n${errors.map((error) => `- ${error}`).join("\n")}`, "Fix them in the workflow file.");
}
function noTimeLeft(backupId, timeoutMs) {
	return {
		...notStarted(`Backup ${backupId} was created and is AVAILABLE, but the \`timeout\` of ${formatDuration(timeoutMs / 1e3)} has expired.`, `Export it with \`backup-id: ${backupId}\`. Set a longer \`timeout\` for the next run.`),
		status: "timed-out",
		title: "No time left to export the backup"
	};
}
function cancelledBeforeStart() {
	return {
		status: "cancelled",
		cancelOutcome: "not-needed",
		success: false,
		title: "Cancelled before the export started",
		message: "The step was stopped before it requested an export. No export was started."
	};
}
function jobNotFound(facts, reason) {
	return {
		status: "failed",
		success: false,
		title: "Job not found",
		message: `Zilliz Cloud has no job ${facts.jobId} that this API key can read: ${withoutFullStop(reason)}. Nothing was started.`,
		nextStep: "Set `job-id` to the output `job-id` of the run that started the export, and check that the API key has access to the job's project."
	};
}
function withoutResponse(request, reason) {
	return reason === void 0 ? { message: `${request} was requested, but the step was terminated before a response arrived.` } : {
		message: `${request} was requested, but no usable response arrived.`,
		details: detailsText(reason)
	};
}
function startUnknown(facts, reason) {
	const { backupId, clusterId, directory } = facts;
	return {
		status: "start-unknown",
		success: false,
		title: "An export may have been started",
		...withoutResponse(`An export of backup ${backupId} of cluster ${clusterId} to directory ${directory}`, reason),
		stillRunning: "An export may be running, and its job ID is unknown.",
		nextStep: `Before you re-run, check ${JOBS_PAGE} for an export of backup ${backupId}. Cancel it there or wait for it to finish.`
	};
}
function backupUnknown(facts, reason) {
	const { backupJobId, clusterId } = facts;
	const lost = withoutResponse(`A backup of cluster ${clusterId}`, reason);
	const job = backupJobId === void 0 ? "" : ` (its job is ${backupJobId})`;
	return {
		status: "start-unknown",
		success: false,
		title: "A backup may have been started",
		...lost,
		message: `${lost.message} No export was started.`,
		stillRunning: `A backup may be running, and its ID is unknown${job}.`,
		nextStep: `Before you re-run, check the Backups page and ${JOBS_PAGE} for a new backup of the cluster. Cancel it there, or export it by setting \`backup-id\` to its ID.`,
		note: BACKUP_KEPT
	};
}
function backupNotCreated(facts, outcome) {
	const how = {
		failed: `failed. ${serverReason(facts)}`,
		cancelled: `was cancelled in Zilliz Cloud, not by this run. ${serverReason(facts)}`,
		gone: `ended, but Zilliz Cloud reports the backup as ${facts.backupStatus}.`
	}[outcome];
	const isCancelled = outcome === "cancelled";
	return {
		status: isCancelled ? "cancelled" : "failed",
		success: false,
		title: isCancelled ? "Backup cancelled in Zilliz Cloud" : "Backup failed",
		message: `${jobLabel(facts)} ${how} No export was started.`,
		nextStep: isCancelled ? RERUN_IF_WANTED : FIX_AND_RERUN
	};
}
function checked(facts, checks, request) {
	const count = (wanted) => checks.filter(({ result }) => result === wanted).length;
	const [passedCount, skipped, warnings] = [
		count("passed"),
		count("skipped"),
		count("warning")
	];
	const passed = passedCount === checks.length ? "all checks passed" : [
		`${passedCount} of ${checks.length} checks passed`,
		skipped > 0 && `${skipped} ${skipped === 1 ? "was" : "were"} skipped`,
		warnings > 0 && `${warnings} gave a warning`
	].filter(Boolean).join(", ");
	return {
		status: "checked",
		success: true,
		title: "Dry run passed",
		message: `Dry run for cluster ${facts.clusterId}: ${passed}. Nothing was started.\n${request}`,
		checks
	};
}
function startedWithoutWaiting(facts) {
	return {
		status: "started",
		success: true,
		title: "Export started",
		message: `${jobLabel(facts)} was started. The step does not wait for it, because \`wait\` is \`false\`.`,
		note: `Wait for it in a later step with \`job-id: ${facts.jobId}\`, or follow it on ${JOBS_PAGE}.`
	};
}
// src/report/results/cancel.ts
function detached(facts) {
	const isBackup = facts.jobId === void 0;
	return {
		status: "in-progress",
		success: false,
		title: `${isBackup ? "Backup" : "Export"} left running`,
		message: `${jobLabel(facts)} was not cancelled, because \`on-cancel\` is \`detach\`. ${lastReported(facts)}.${noExportStarted(facts)}`,
		stillRunning: mayBeRunning(facts),
		nextStep: `Follow or cancel it on ${JOBS_PAGE}.`,
		...isBackup && { note: "A completed backup stays in Zilliz Cloud and is billed until you delete it." }
	};
}
function cancelResult(outcome, facts, { terminalStatus, reason, keepsRunning = false } = {}) {
	const isBackup = facts.jobId === void 0;
	const isTimeout = facts.timedOutAfter !== void 0;
	const subject = isBackup ? "Backup" : "Export";
	const job = theJob(facts);
	const timeout = isTimeout ? `${timedOutSentence(facts)} ` : "";
	const known = `${isBackup && facts.backupStatus === void 0 && outcome !== "unreachable" ? "" : ` ${lastReported(facts)}.`}${noExportStarted(facts)}`;
	const common = {
		status: isTimeout ? "timed-out" : "in-progress",
		cancelOutcome: outcome,
		success: false,
		note: leftovers(facts)
	};
	switch (outcome) {
		case "confirmed": return {
			...common,
			status: isTimeout ? "timed-out" : "cancelled",
			title: isTimeout ? `${timeoutTitle(facts)}; cancelled` : `${subject} cancelled`,
			message: `${timeout}${isTimeout ? "It" : jobLabel(facts)} was cancelled${isTimeout ? ", because `on-timeout` is `cancel`" : " by this step"}${isBackup ? "" : `; Zilliz Cloud reports ${facts.remoteStatus}`}.${noExportStarted(facts)}`
		};
		case "already-finished": return {
			...common,
			...alreadyFinished(facts, terminalStatus)
		};
		case "requested": return {
			...common,
			title: `${subject} being cancelled`,
			message: `${timeout}Zilliz Cloud accepted the request to cancel ${job}, but the job had not stopped when the step ran out of time.${known}`,
			stillRunning: mayBeRunning(facts),
			nextStep: `Check ${JOBS_PAGE} to confirm that it stops.`,
			retryInPost: true
		};
		default: {
			const why = {
				rejected: `Zilliz Cloud rejected the request to cancel ${job}`,
				unsupported: `The Zilliz Cloud API has no endpoint that cancels ${job}; only the console can`,
				unreachable: `Zilliz Cloud could not be reached to cancel ${job}`
			}[outcome];
			const isSeenRunning = keepsRunning && outcome !== "unreachable";
			return {
				...common,
				title: isTimeout ? `${timeoutTitle(facts)}; not cancelled` : `${subject} not cancelled`,
				message: `${timeout}${why}.${known}`,
				...reason !== void 0 && { details: detailsText(reason) },
				stillRunning: isSeenRunning ? `${jobLabel(facts)} is still running.` : mayBeRunning(facts),
				nextStep: `To cancel it, open ${JOBS_PAGE} and click Actions, then Cancel, in the row of this job.${isBackup ? "" : ` To wait for it instead, use \`job-id: ${facts.jobId}\`.`}`,
				...outcome === "unreachable" && { retryInPost: true }
			};
		}
	}
}
function alreadyFinished(facts, status) {
	const reason = status === "failed" ? ` ${serverReason(facts)}` : "";
	if (facts.jobId === void 0) return {
		status: facts.timedOutAfter === void 0 ? "cancelled" : "timed-out",
		success: false,
		title: "Cancelled before the export started",
		message: `${jobLabel(facts)} had already finished.${reason} No export was started.`,
		note: BACKUP_KEPT
	};
	const exported = status === "succeeded";
	if (facts.timedOutAfter !== void 0) return {
		status: status ?? "timed-out",
		success: exported,
		title: exported ? "Backup exported" : timeoutTitle(facts),
		message: `${jobLabel(facts)} finished just as the \`timeout\` of ${facts.timedOutAfter} expired; Zilliz Cloud reports ${facts.remoteStatus}.${reason}`,
		note: exported ? "The backup is in the bucket." : UPLOADED_DATA_KEPT
	};
	return {
		status: status ?? "in-progress",
		success: false,
		title: "Export already finished when cancelled",
		message: `${jobLabel(facts)} had already finished before it could be cancelled; Zilliz Cloud reports ${facts.remoteStatus}.${reason}`,
		note: exported ? "The backup is in the bucket. No action needed." : UPLOADED_DATA_KEPT
	};
}
function cleanupFailed({ phase, facts }, errors) {
	switch (phase) {
		case "requesting-backup": return backupUnknown(facts);
		case "starting": return startUnknown(facts);
		default: return {
			...cancelResult("unreachable", facts),
			message: `The post step could not cancel ${theJob(facts)}: ${withoutFullStop(errors.join(" "))}. ${lastReported(facts)}.${noExportStarted(facts)}`
		};
	}
}
// src/report/results/watch.ts
function jobEnded(status, facts) {
	switch (status) {
		case "succeeded": return {
			status,
			success: true,
			title: "Backup exported",
			message: `${jobLabel(facts)} succeeded${tookText(facts)}${facts.backupId === void 0 ? "." : `: backup ${facts.backupId} was exported.`}`
		};
		case "failed": return {
			status,
			success: false,
			title: "Export failed",
			message: `${jobLabel(facts)} failed. ${serverReason(facts)}`,
			nextStep: FIX_AND_RERUN,
			note: UPLOADED_DATA_KEPT
		};
		case "cancelled": return {
			status,
			success: false,
			title: "Export cancelled in Zilliz Cloud",
			message: `${jobLabel(facts)} was cancelled in Zilliz Cloud, not by this run. ${serverReason(facts)}`,
			nextStep: RERUN_IF_WANTED,
			note: UPLOADED_DATA_KEPT
		};
	}
}
function fromPreviousAttempt(result, attempt) {
	return {
		...result,
		message: `${result.message}\nAttempt ${attempt} of this run started this export. This attempt started none.`
	};
}
function timedOut(facts) {
	const { jobId } = facts;
	return {
		status: "timed-out",
		success: false,
		title: timeoutTitle(facts),
		message: `${timedOutSentence(facts)} It was not cancelled, because \`on-timeout\` is \`detach\`. ${lastReported(facts)}.${noExportStarted(facts)}`,
		stillRunning: mayBeRunning(facts),
		nextStep: `Follow or cancel it on ${JOBS_PAGE}${jobId === void 0 ? "" : `, or wait for it with \`job-id: ${jobId}\``}. Set a longer \`timeout\` for the next run.`
	};
}
function watchFailed(facts, reason, advice) {
	return {
		status: "in-progress",
		success: false,
		title: `Lost contact with the ${facts.jobId === void 0 ? "backup" : "export"}`,
		message: `${jobLabel(facts)} can no longer be monitored: ${withoutFullStop(reason)}. ${lastReported(facts)}.${noExportStarted(facts)}`,
		stillRunning: mayBeRunning(facts),
		nextStep: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`
	};
}
function internalError(facts, reason) {
	const failed = {
		success: false,
		title: "The action failed",
		message: `Internal error: ${withoutFullStop(reason)}.`
	};
	return (facts.jobId ?? facts.backupJobId) === void 0 ? {
		...failed,
		status: "failed",
		message: `${failed.message} No export was started.`,
		nextStep: "Report this error."
	} : {
		...failed,
		status: "in-progress",
		message: `${failed.message}${noExportStarted(facts)}`,
		stillRunning: mayBeRunning(facts),
		nextStep: `Follow or cancel it on ${JOBS_PAGE}, and report this error.`,
		retryInPost: true
	};
}
// src/zilliz/errors.ts
var ZillizError = class ZillizError extends Error {
	name = "ZillizError";
	kind;
	failure;
	constructor(kind, failure, options) {
		super(describeFailure(failure), options);
		this.kind = kind;
		this.failure = failure;
	}
	static fromTransport(request, error) {
		return new ZillizError(error.sent ? "indeterminate" : "notSent", {
			request,
			message: error.message,
			isUntrusted: error.isUntrusted
		}, { cause: error });
	}
};
function describeFailure({ request, httpStatus, code, message, requestId }) {
	const details = [
		httpStatus === void 0 ? void 0 : `HTTP ${httpStatus}`,
		code === void 0 ? void 0 : `code ${code}`,
		message
	].filter((part) => part !== void 0 && part !== "");
	const id = requestId === void 0 ? "" : ` (request ID ${requestId})`;
	return sanitizeLine(`${request}: ${details.join(", ") || "no response"}${id}`);
}
const JOB_NOT_FOUND = 96026;
function isJobNotFound(error) {
	return error.kind === "rejected" && (error.failure.code === JOB_NOT_FOUND || error.failure.code === void 0 && error.failure.httpStatus === 404);
}
function classifyFailure({ kind, failure }) {
	const { code = NaN, isEmpty, isUntrusted } = failure;
	if (isEmpty) return "not-found";
	if (isUntrusted) return "odd";
	if (kind !== "rejected" || code === 408 || code >= 500 && code < 600) return "outage";
	if (code === JOB_NOT_FOUND) return "not-found";
	return FINAL_ADVICE.has(ADVICE.get(code)) ? "refused" : "odd";
}
const KEY_ADVICE = "Check the API key: it must be a Zilliz Cloud API key that has not been deleted, passed as `api-key` from a secret of the repository, organization or environment.";
const ROLE_ADVICE = "The API key needs the role Organization Owner or Project Admin, and this cluster in its scope.";
const CLUSTER_ADVICE = "Check `cluster-id` (`in01-\u2026`), and that the API key belongs to the cluster's organization.";
const PROJECT_ADVICE = "Check that the API key belongs to the organization of the cluster's project, and has the project in its scope.";
const PLAN_ADVICE = "Exporting backups is in private preview for Dedicated clusters in Enterprise projects: ask Zilliz Cloud support to enable it.";
const REGION_ADVICE = "A backup can only be exported to a bucket in its own cloud region: use an integration in that region.";
const BUSY_ADVICE = "Zilliz Cloud creates one manual backup of a cluster at a time, and none while an automatic one is in progress. Wait for it to finish and re-run, or export the newest backup with `backup-id: latest`.";
const STATE_ADVICE = "The cluster's status does not allow this now: check the cluster in the Zilliz Cloud console and re-run when its status is RUNNING.";
const JOB_ADVICE = "Check the job on the Jobs page of the Zilliz Cloud console, and that the API key belongs to its project.";
const REQUEST_ADVICE = "Zilliz Cloud rejected the request format. Update the action; if the error persists, report it with the request ID.";
const CERTIFICATE_ADVICE = "If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS in the step's `env` to the file of its CA certificate, or NODE_USE_SYSTEM_CA to 1 if the CA is in the system's store; otherwise check `base-url` and the runner's clock.";
const ADVICE = new Map([
	[KEY_ADVICE, [
		21119,
		1800,
		80001,
		80002
	]],
	[ROLE_ADVICE, [
		96013,
		96015,
		96016,
		40022
	]],
	[CLUSTER_ADVICE, [
		96012,
		96014,
		96018,
		96025,
		96036,
		40021,
		80020,
		80021,
		80022
	]],
	[PROJECT_ADVICE, [96005, 96027]],
	[PLAN_ADVICE, [
		96004,
		96019,
		96020,
		96021,
		96022,
		96028
	]],
	[REGION_ADVICE, [96e3, 96001]],
	[BUSY_ADVICE, [96038]],
	[STATE_ADVICE, [40003]],
	[JOB_ADVICE, [JOB_NOT_FOUND]],
	[REQUEST_ADVICE, [
		40013,
		63104,
		96002,
		96003,
		96006,
		96007,
		96008,
		96009,
		96010,
		96011,
		96017,
		96023,
		96024,
		96029,
		96030,
		96031,
		96032,
		96033,
		96034,
		96035,
		96037,
		96039,
		96040
	]]
].flatMap(([advice, codes]) => codes.map((code) => [code, advice])));
const FINAL_ADVICE = new Set([
	KEY_ADVICE,
	ROLE_ADVICE,
	CLUSTER_ADVICE,
	PROJECT_ADVICE
]);
function isInvalidTarget({ kind, failure }) {
	const advice = ADVICE.get(failure.code);
	return kind === "rejected" && (failure.httpStatus === 401 || advice === KEY_ADVICE || advice === CLUSTER_ADVICE);
}
function isSuccessCode(code) {
	return code === 0 || code === 200;
}
const REJECTION_STATUSES = new Set([
	401,
	403,
	404
]);
function toStartFailure(error) {
	const { kind, failure } = error;
	const { httpStatus = 0, code, hasData } = failure;
	const isBusinessError = httpStatus < 300;
	return (kind === "rateLimited" ? !isSuccessCode(code) && (isBusinessError || httpStatus === 429) : kind === "rejected" && ADVICE.has(code) && (isBusinessError || REJECTION_STATUSES.has(httpStatus))) && !hasData ? error : new ZillizError("indeterminate", failure, { cause: error });
}
function adviceFor({ kind, failure }) {
	const advice = ADVICE.get(failure.code);
	if (advice !== void 0) return advice;
	if (failure.httpStatus === 401) return KEY_ADVICE;
	if (failure.httpStatus === 403) return ROLE_ADVICE;
	if (failure.isUntrusted) return CERTIFICATE_ADVICE;
	switch (kind) {
		case "notSent": return "Check `base-url` and that the runner can reach it (DNS, proxy, TLS).";
		case "rateLimited": return "Zilliz Cloud allows 20 requests a second for each key and endpoint: run fewer exports with this key in parallel.";
		case "rejected": return "Check the inputs against the message: the backup must be AVAILABLE, the integration ACTIVE with Read write in the backup's region, and exporting (a private preview) enabled for the project. Zilliz Cloud support can find the request by its request ID.";
		case "indeterminate": return "Check https://status.zilliz.com and re-run.";
	}
}
// src/export/find-projects.ts
async function findProjects(clusterId, zilliz, limits) {
	const projectId = clusterId === void 0 ? void 0 : await clusterProject(clusterId, zilliz, limits);
	return projectId === void 0 ? zilliz.listProjects(limits) : [projectId];
}
async function clusterProject(clusterId, zilliz, limits) {
	try {
		return (await zilliz.describeCluster(clusterId, limits)).projectId;
	} catch (error) {
		if (error instanceof ZillizError && (error.kind === "rejected" || error.failure.isEmpty)) return void 0;
		throw error;
	}
}
// src/export/cancel-request.ts
const CANCEL_REQUEST_TIMEOUT_MS = 1e4;
const MAX_CANCEL_WAIT_MS = 5e3;
const RATE_LIMIT_WINDOW_MS = [1e3, 5e3];
const NEW_JOB_GRACE_MS = 1e4;
function rateLimitBackoff() {
	const [min, max] = RATE_LIMIT_WINDOW_MS;
	return min + Math.random() * (max - min);
}
function isFinalResponse(response) {
	return response === "rejected" || response === "unsupported";
}
var CancelRequest = class {
	response = "pending";
	jobIsKnown;
	#open;
	#isLookupOpen;
	#lastError;
	#errors = new Map();
	#notFoundUntil;
	#options;
	#signal;
	constructor(options, signal) {
		this.#options = options;
		this.#signal = signal;
		this.jobIsKnown = options.lastStatus !== void 0;
		this.#notFoundUntil = options.clock.now() + NEW_JOB_GRACE_MS;
		this.#open = this.#attempts(options.projectIds);
		this.#isLookupOpen = this.#open === void 0;
	}
	get error() {
		return this.response === "accepted" ? void 0 : this.#refusal ?? this.#lastError;
	}
	get outcome() {
		if (this.#refusal !== void 0) return "rejected";
		return this.#open?.length === 0 ? "unsupported" : "unreachable";
	}
	async untilResponse() {
		const { clock } = this.#options;
		try {
			for (let wait = 250;; wait *= 2) {
				if (this.#isLookupOpen) await this.#findAttempts();
				for (const attempt of this.#open ?? []) {
					const error = await this.#send(attempt);
					if (error === void 0) {
						this.response = "accepted";
						return;
					}
					if (this.#isDone(attempt, error)) this.#open = this.#open?.filter((other) => other !== attempt);
					this.#record(attempt, error);
				}
				const { outcome } = this;
				if (this.#open?.length === 0 && !this.#isLookupOpen && outcome !== "unreachable") {
					this.response = outcome;
					return;
				}
				const pause = Math.min(this.#pause(wait), MAX_CANCEL_WAIT_MS);
				await clock.sleep(pause, this.#signal);
			}
		} catch (error) {
			if (!this.#signal.aborted) throw error;
		}
	}
	#isDone(attempt, error) {
		if (classifyFailure(error) === "refused") return true;
		const mayAppear = !this.jobIsKnown && this.#options.clock.now() < this.#notFoundUntil;
		if (isJobNotFound(error) && mayAppear) return false;
		const before = this.#errors.get(attempt);
		const isDocumented = classifyFailure(error) === "not-found";
		return isRouteMissing(error) && (isDocumented || before !== void 0 && isRouteMissing(before));
	}
	#record(attempt, error) {
		this.#lastError = error;
		const before = this.#errors.get(attempt);
		if (error.failure.httpStatus !== void 0 || before === void 0 || !isRefusal(before)) this.#errors.set(attempt, error);
	}
	get #refusal() {
		return [...this.#errors.values()].find(isRefusal);
	}
	#pause(wait) {
		const { kind, failure } = this.#lastError ?? {};
		const retryAfterMs = failure?.retryAfterMs;
		return kind === "rateLimited" && retryAfterMs === void 0 ? rateLimitBackoff() : Math.max(wait, retryAfterMs ?? 0);
	}
	#attempts(projectIds) {
		const { paths } = this.#options;
		const needsProject = (path) => path.includes("{project_id}");
		if (projectIds === void 0 && paths.some(needsProject)) return void 0;
		return paths.flatMap((path) => needsProject(path) ? (projectIds ?? []).map((projectId) => ({
			path,
			projectId
		})) : [{
			path,
			projectId: void 0
		}]);
	}
	async #findAttempts() {
		const { clusterId, zilliz } = this.#options;
		const found = await this.#failureOr(() => findProjects(clusterId, zilliz, this.#limits()));
		if (!(found instanceof ZillizError)) {
			const attempts = this.#attempts(found) ?? [];
			const added = attempts.filter(({ projectId }) => projectId !== void 0);
			this.#open = this.#open === void 0 ? attempts : [...this.#open, ...added];
			this.#isLookupOpen = false;
			return;
		}
		this.#lastError = found;
		const failureClass = classifyFailure(found);
		this.#isLookupOpen = failureClass === "outage" || failureClass === "odd";
		if (failureClass !== "outage") this.#open ??= this.#attempts([]);
	}
	async #send({ path, projectId }) {
		const { jobId, zilliz } = this.#options;
		return this.#failureOr(async () => {
			await zilliz.cancelJob(path, {
				projectId,
				jobId
			}, this.#limits());
		});
	}
	#limits() {
		const { deadline, clock } = this.#options;
		const half = Math.max((deadline - clock.now()) / 2, 1);
		return {
			timeoutMs: Math.min(half, CANCEL_REQUEST_TIMEOUT_MS),
			signal: this.#signal
		};
	}
	async #failureOr(act) {
		try {
			return await act();
		} catch (error) {
			this.#signal.throwIfAborted();
			if (error instanceof ZillizError) return error;
			throw error;
		}
	}
};
function isRouteMissing(error) {
	const { httpStatus } = error.failure;
	return (httpStatus === 404 || httpStatus === 405 || httpStatus === 501 || isJobNotFound(error)) && classifyFailure(error) !== "refused";
}
function isRefusal(error) {
	const failureClass = classifyFailure(error);
	const isOddRefusal = failureClass === "odd" && error.failure.code !== void 0;
	return failureClass === "refused" || isOddRefusal && !isRouteMissing(error);
}
// src/export/cancel-job.ts
const CANCEL_AFTER_SIGNAL_MS = 5500;
const CANCEL_AFTER_TIMEOUT_MS = 12e4;
async function handleInterruption(context) {
	const { state, clock, signal } = context;
	if (!isOpen(state)) return cancelledBeforeStart();
	const { reason } = signal;
	return settle(context, { deadline: (reason instanceof Interrupted ? reason.at : clock.now()) + CANCEL_AFTER_SIGNAL_MS });
}
async function settle(context, limits) {
	const { state, inputs } = context;
	const { phase, facts } = state;
	if (phase === "requesting-backup") return backupUnknown(facts);
	if (phase === "starting") return startUnknown(facts);
	const isTimeout = facts.timedOutAfter !== void 0 && inputs.onTimeout === "cancel";
	if (inputs.onCancel === "detach" && !isTimeout) return detached(facts);
	return cancelOpenJob(context, limits);
}
async function handleTimeout(context) {
	const { state, inputs, clock, signal } = context;
	const timedOutAfter = formatDuration(inputs.timeoutMs / 1e3);
	state.update({ timedOutAfter });
	if (inputs.onTimeout === "detach") return timedOut(state.facts);
	state.persist();
	const result = await cancelOpenJob(context, {
		deadline: clock.now() + CANCEL_AFTER_TIMEOUT_MS,
		signal
	});
	signal.throwIfAborted();
	return result;
}
async function cancelOpenJob({ inputs, zilliz, state, runner, clock }, limits) {
	const { facts } = state;
	const jobId = facts.jobId ?? facts.backupJobId;
	if (jobId === void 0) return cancelResult("unsupported", facts, { reason: "Zilliz Cloud did not return the ID of the job that creates it" });
	const cancelling = cancelJob({
		jobId,
		projectIds: facts.projectIds,
		clusterId: facts.clusterId,
		lastStatus: facts.remoteStatus,
		accepted: facts.cancelAccepted,
		paths: inputs.cancelPaths,
		zilliz,
		clock,
		...limits
	});
	runner.info(`Cancelling ${facts.jobId === void 0 ? "backup" : "export"} job ${jobId}`);
	const { outcome, job, error, keepsRunning, mayBeRetried } = await cancelling;
	if (outcome === "requested") state.update({ cancelAccepted: true });
	if (job !== void 0) state.recordJob(job);
	const ended = job && terminalStatus(job.status);
	if (job !== void 0 && ended !== void 0) state.recordEnd(job, clock);
	const result = cancelResult(outcome, state.facts, {
		terminalStatus: ended,
		reason: error?.message,
		keepsRunning
	});
	return mayBeRetried ? {
		...result,
		retryInPost: true
	} : result;
}
const FREQUENT_POLLING_MS = 6e3;
const LAST_POLL_RESERVE_MS = 500;
async function cancelJob(options) {
	const over = new AbortController();
	options.signal?.addEventListener("abort", () => over.abort());
	try {
		return await pollUntilCancelled(options, new CancelRequest(options, over.signal), over.signal);
	} finally {
		over.abort();
	}
}
async function pollUntilCancelled({ jobId, lastStatus, accepted, zilliz, clock, deadline }, request, over) {
	const responded = request.untilResponse();
	let job;
	let readError;
	const isSeenRunning = () => readError === void 0 && classifyStatus(job?.status ?? "") === "running";
	const frequentUntil = clock.now() + FREQUENT_POLLING_MS;
	for (let wait = 250; !over.aborted;) {
		const left = deadline - LAST_POLL_RESERVE_MS - clock.now();
		if (left <= 0) break;
		const pause = clock.sleep(Math.min(wait, MAX_CANCEL_WAIT_MS, left), over).catch(() => {});
		await (request.response === "pending" ? Promise.race([responded, pause]) : pause);
		const { response } = request;
		try {
			job = await zilliz.describeJob(jobId, {
				timeoutMs: Math.min(deadline - clock.now(), CANCEL_REQUEST_TIMEOUT_MS),
				signal: over
			});
			readError = void 0;
			request.jobIsKnown = true;
		} catch (error) {
			if (!(error instanceof ZillizError)) throw error;
			readError = error;
		}
		if (readError?.kind === "rateLimited") wait = rateLimitBackoff();
		else if (clock.now() < frequentUntil) wait = 250;
		else wait *= 1.5;
		const outcome = outcomeOf(readError ?? job, response);
		if (outcome === void 0) continue;
		if (!isFinalResponse(outcome)) return {
			outcome,
			job,
			error: void 0
		};
		return {
			outcome,
			job,
			error: request.error,
			keepsRunning: isSeenRunning()
		};
	}
	const { outcome } = request;
	const status = job?.status ?? lastStatus ?? "";
	if (request.response === "accepted" || classifyStatus(status) === "cancelling" || accepted && outcome === "unreachable") return {
		outcome: "requested",
		job,
		error: readError
	};
	const error = over.aborted && outcome === "unreachable" ? void 0 : request.error ?? readError;
	const mayBeRetried = request.response === "pending";
	return {
		outcome,
		job,
		error,
		keepsRunning: isSeenRunning(),
		mayBeRetried
	};
}
function outcomeOf(polled, response) {
	if (polled === void 0) return void 0;
	if (polled instanceof ZillizError) {
		const failureClass = classifyFailure(polled);
		return (failureClass === "refused" || failureClass === "not-found") && isFinalResponse(response) ? response : void 0;
	}
	const ended = terminalStatus(polled.status);
	if (ended !== void 0) return ended === "cancelled" ? "confirmed" : "already-finished";
	return !(classifyStatus(polled.status) === "cancelling") && isFinalResponse(response) ? response : void 0;
}
// src/cleanup.ts
const CLEANUP_TIMEOUT_MS = 12e4;
async function cleanup(context) {
	const { clock, signal } = context;
	return settle(context, {
		deadline: clock.now() + CLEANUP_TIMEOUT_MS,
		signal
	});
}
// src/report/retry-log.ts
const REPEAT_AFTER_MS = 3e5;
function createRetryLog({ info, debug }) {
	let last;
	return (message, kind, waitMs, now) => {
		const line = `${message}; retrying in ${formatDuration(Math.max(1, waitMs / 1e3))}`;
		if (last?.kind === kind && now - last.at < REPEAT_AFTER_MS) {
			debug(line);
			return;
		}
		last = {
			kind,
			at: now
		};
		info(line);
	};
}
// src/zilliz/concurrent-runs.ts
const RATE_LIMITED_RUNS = 64;
const MAX_MATRIX_JOBS = 256;
const MAX_ASSUMED_RUNS = 136;
const HALF_LIFE_MS = 3e5;
var ConcurrentRuns = class {
	#known;
	#clock;
	#assumed = 0;
	#assumedAt = 0;
	constructor(known, clock) {
		this.#known = known;
		this.#clock = clock;
	}
	get areDeclared() {
		return this.#known > 1;
	}
	get count() {
		const age = this.#clock.now() - this.#assumedAt;
		return this.#known + this.#assumed * .5 ** (age / HALF_LIFE_MS);
	}
	recordRateLimit() {
		const max = this.areDeclared ? MAX_MATRIX_JOBS : MAX_ASSUMED_RUNS;
		const count = Math.min(Math.max(2 * this.count, RATE_LIMITED_RUNS), max);
		this.#assumed = Math.max(count - this.#known, 0);
		this.#assumedAt = this.#clock.now();
	}
};
// src/zilliz/retry.ts
const MIN_BACKOFF_MS = 1e3;
const MAX_BACKOFF_MS = 3e4;
const MIN_SPREAD_MS = 4e3;
const SPREAD_GROWTH = 4;
const MAX_RETRY_AFTER_MS = 3e5;
function retryDelay(error, failures) {
	const backoff = Math.min(MIN_BACKOFF_MS * 2 ** (failures - 1), MAX_BACKOFF_MS);
	const { retryAfterMs } = error.failure;
	const requestedMs = Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
	if (error.kind === "rateLimited") {
		const growth = retryAfterMs === void 0 ? SPREAD_GROWTH ** (failures - 1) : 1;
		const window = Math.min(MIN_SPREAD_MS * growth, MAX_BACKOFF_MS);
		return requestedMs + Math.max(Math.random() * window, backoff / 4);
	}
	return retryAfterMs === void 0 ? backoff * (.5 + Math.random() / 2) : Math.max(requestedMs * (1 + Math.random() / 10), backoff / 4);
}
async function withRetries(attempt, limits) {
	const { clock, signal, giveUpAt, shouldRetry, onRetry } = limits;
	for (let failures = 1;; failures += 1) {
		signal.throwIfAborted();
		try {
			return await attempt();
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof ZillizError) || !shouldRetry(error)) throw error;
			const waitMs = retryDelay(error, failures);
			if (clock.now() + waitMs > giveUpAt) throw error;
			onRetry(error, waitMs);
			await clock.sleep(waitMs, signal);
		}
	}
}
// src/context.ts
const LOOKUP_TIMEOUT_MS = 6e4;
const CHECK_TIMEOUT_MS = 15e3;
const READ_REQUEST_TIMEOUT_MS = 3e4;
function createContext(parts) {
	const { inputs, runner, clock, signal, countRetry } = parts;
	const logRetry = createRetryLog(runner);
	const deadline = clock.now() + inputs.timeoutMs;
	const concurrentRuns = new ConcurrentRuns(inputs.matrixJob.total, clock);
	const onRetry = (error, waitMs) => {
		countRetry();
		if (error.kind === "rateLimited") concurrentRuns.recordRateLimit();
		const { httpStatus, code } = error.failure;
		const kind = [
			error.kind,
			httpStatus,
			code
		].join();
		logRetry(error.message, kind, waitMs, clock.now());
	};
	const readWithin = (timeoutMs) => {
		const giveUpAt = Math.min(clock.now() + timeoutMs, deadline);
		return (read) => {
			let lastError;
			return withRetries(() => {
				const left = giveUpAt - clock.now();
				if (left <= 0) throw lastError ?? new ActionError("Timed out while looking up what to export.", "Run this again.");
				return read({
					signal,
					timeoutMs: Math.min(READ_REQUEST_TIMEOUT_MS, left)
				});
			}, {
				clock,
				signal,
				giveUpAt,
				shouldRetry: (error) => classifyFailure(error) === "outage" || error.failure.isEmpty === true,
				onRetry: (error, waitMs) => {
					lastError = error;
					onRetry(error, waitMs);
				}
			});
		};
	};
	const tryRead = async (read) => {
		try {
			return await readWithin(CHECK_TIMEOUT_MS)(read);
		} catch (error) {
			if (error instanceof ZillizError) return error;
			throw error;
		}
	};
	return {
		...parts,
		deadline,
		concurrentRuns,
		onRetry,
		readWithin,
		tryRead
	};
}
// src/github/node-20.ts
function supportNode20() {
	Promise.withResolvers ??= () => {
		let settle;
		const promise = new Promise((...functions) => {
			settle = functions;
		});
		const [resolve, reject] = settle;
		return {
			promise,
			resolve,
			reject
		};
	};
	workerThreads.markAsUncloneable ??= () => {};
	zlib.createZstdDecompress ??= () => {
		throw new Error("Node.js 20 can't decompress zstd");
	};
}
// src/github/client.ts
var GitHubError = class GitHubError extends Error {
	name = "GitHubError";
	kind;
	retryAfterMs;
	constructor(kind, message, retryAfterMs = 0) {
		super(sanitizeLine(message));
		this.kind = kind;
		this.retryAfterMs = retryAfterMs;
	}
	static from(error) {
		return error instanceof GitHubError ? error : new GitHubError("rejected", String(error));
	}
};
const STATUSES_PER_PAGE = 100;
const STATUS_PAGES_AT_ONCE = 10;
const MAX_STATUS_PAGES = 100;
function loadGitHubToolkit() {
	supportNode20();
	return import("./github/index.js");
}
async function headCommit({ sha, eventName }) {
	if (!eventName.startsWith("pull_request")) return sha;
	const head = (await loadGitHubToolkit().catch(() => void 0))?.context.payload.pull_request?.head?.sha;
	return typeof head === "string" ? head : sha;
}
async function createCommitApi(options) {
	const { token, repository, sha, userAgent, redact } = options;
	const [owner = "", repo = ""] = repository.split("/");
	if (owner === "" || repo === "" || sha === "") throw new GitHubError("rejected", "the runner reports no repository or commit");
	const { getOctokit } = await loadGitHubToolkit().catch((error) => {
		throw new GitHubError("rejected", redact(error.message));
	});
	const ignore = () => {};
	const octokit = getOctokit(token, {
		userAgent,
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		}
	});
	async function within(timeoutMs, send) {
		const controller = new AbortController();
		const { signal } = controller;
		const timeout = setTimeout(Math.max(timeoutMs, 1), void 0, { signal }).then(() => {
			throw new GitHubError("indeterminate", `no response within ${timeoutMs / 1e3} s`);
		});
		const response = send({ signal });
		response.catch(ignore);
		timeout.catch(ignore);
		try {
			return await Promise.race([response, timeout]);
		} catch (error) {
			throw error instanceof GitHubError ? error : toGitHubError(error, redact);
		} finally {
			controller.abort();
		}
	}
	async function readPage(page, timeoutMs) {
		const { data, headers } = await within(timeoutMs, (request) => octokit.rest.repos.listCommitStatusesForRef({
			owner,
			repo,
			ref: sha,
			per_page: STATUSES_PER_PAGE,
			page,
			request
		}));
		if (!Array.isArray(data)) throw new GitHubError("indeterminate", "the response is not a list of statuses");
		return {
			urls: data.map((status) => String(status?.target_url ?? "")),
			pageCount: pageCountFrom(headers.link)
		};
	}
	return {
		async setStatus({ state, context, description, targetUrl }, timeoutMs) {
			await within(timeoutMs, (request) => octokit.rest.repos.createCommitStatus({
				owner,
				repo,
				sha,
				state,
				context: redact(context),
				description: redact(description),
				target_url: redact(targetUrl),
				request
			}));
		},
		async statusUrls(timeoutMs) {
			const deadline = performance.now() + timeoutMs;
			const { urls, pageCount } = await readPage(1, timeoutMs);
			if (pageCount > MAX_STATUS_PAGES) return {
				urls,
				error: new GitHubError("indeterminate", `the commit has more than 10000 statuses`)
			};
			const numbers = Array.from({ length: pageCount - 1 }, (_, index) => index + 2);
			while (numbers.length > 0) {
				const pages = await Promise.allSettled(numbers.splice(0, STATUS_PAGES_AT_ONCE).map((number) => readPage(number, deadline - performance.now())));
				urls.push(...pages.flatMap((page) => page.status === "fulfilled" ? page.value.urls : []));
				const failed = pages.find((page) => page.status === "rejected");
				if (failed !== void 0) return {
					urls,
					error: failed.reason
				};
			}
			return { urls };
		}
	};
}
function pageCountFrom(link) {
	const [, last] = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? "") ?? [];
	return Number(last ?? 1);
}
const DEFAULT_RETRY_AFTER_MS = 6e4;
function toGitHubError(error, redact) {
	const { message = "", status, response } = error ?? {};
	const headers = response?.headers;
	const text = redact(message);
	if (headers === void 0) return new GitHubError("indeterminate", text);
	const described = `HTTP ${status}: ${text}`;
	if (status === void 0 || status >= 500) return new GitHubError("indeterminate", described);
	const retryAfter = Number(headers["retry-after"] ?? NaN);
	if (!(status === 429 || status === 403 && (!Number.isNaN(retryAfter) || String(headers["x-ratelimit-remaining"]) === "0" || /rate limit/i.test(message)))) return new GitHubError(status >= 400 && status !== 401 && typeof response?.data === "object" ? "rejected" : "indeterminate", described);
	return new GitHubError("rateLimited", described, Number.isNaN(retryAfter) ? DEFAULT_RETRY_AFTER_MS : retryAfter * 1e3);
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
// src/github/descriptions.ts
const MAX_DESCRIPTION_LENGTH = 140;
function pendingText(phase, { clusterId, backupId, jobId, progress = 0 }) {
	const backup = backupId === void 0 ? "" : ` of backup ${backupId}`;
	switch (phase) {
		case "requesting-backup": return pending(`Taking a backup of cluster ${clusterId}`);
		case "backing-up": return pending(`Backup ${backupId} is being taken`);
		case "starting": return pending(`Starting the export${backup}`);
		case "running":
			if (progress >= 100) return void 0;
			return pending(`Export${backup} ${progress >= 50 ? "is half done" : "is running"}: ${jobId}`);
		default: return;
	}
}
const INTERRUPTED = {
	state: "error",
	description: "The step was ended before it started an export"
};
const STATES = {
	succeeded: "success",
	failed: "failure",
	cancelled: "failure",
	"timed-out": "failure",
	"in-progress": "error",
	started: "error",
	"start-unknown": "error",
	checked: "error"
};
function finalText({ status, title }, { backupId, jobId }) {
	const ids = [backupId && `backup ${backupId}`, jobId].filter(Boolean);
	const subject = ids.length === 0 ? "" : `: ${ids.join(", ")}`;
	return {
		state: STATES[status],
		description: truncateDescription(`${title}${subject}`)
	};
}
function pending(description) {
	return {
		state: "pending",
		description: truncateDescription(description)
	};
}
function truncateDescription(text) {
	const line = sanitizeLine(text, MAX_DESCRIPTION_LENGTH);
	return line.length > MAX_DESCRIPTION_LENGTH ? `${line.slice(0, 139).toWellFormed()}\u2026` : line;
}
// src/github/commit-status.ts
const STATUS_REQUEST_TIMEOUT_MS = 5e3;
const MAX_PENDING_STATUSES = 4;
var CommitStatus = class {
	#options;
	#next;
	#sending;
	#descriptions = new Set();
	#closed = false;
	#rejected = false;
	#mayBeVisible = false;
	#isUpToDate = true;
	#writeInFlight = false;
	#rateLimitedUntil = 0;
	constructor(options) {
		this.#options = options;
	}
	update(phase, facts) {
		const text = pendingText(phase, facts);
		if (text === void 0 || this.#closed || this.#rejected || this.#descriptions.has(text.description) || this.#descriptions.size >= MAX_PENDING_STATUSES) return;
		this.#descriptions.add(text.description);
		const isRequest = phase === "requesting-backup" || phase === "starting";
		this.#next = this.payload(text, facts, isRequest ? "requested" : void 0);
		this.#sending ??= this.#sendAll();
	}
	async waitForUpdate(timeoutMs, signal) {
		const done = new AbortController();
		const timeout = setTimeout(timeoutMs, void 0, { signal: AbortSignal.any([signal, done.signal]) });
		await Promise.race([this.#sending, timeout.catch(() => {})]);
		done.abort();
		return this.#rejected || this.#sending === void 0 && this.#isUpToDate;
	}
	close() {
		this.#closed = true;
		this.#next = void 0;
	}
	payload(text, facts, start) {
		const { context, targetUrl } = this.#options;
		return {
			...text,
			context,
			targetUrl: targetUrl(facts, start)
		};
	}
	async writeFinal({ notBefore = 0, ...status }, timeoutMs) {
		const { clock } = this.#options;
		this.close();
		const deadline = clock.now() + timeoutMs;
		const leftMs = () => deadline - clock.now();
		const backoffMs = () => this.#rateLimitedUntil - clock.now();
		this.#rateLimitedUntil ||= clock.now() + notBefore - clock.date().getTime();
		await Promise.race([this.#sending, setTimeout(timeoutMs, void 0, { ref: false })]);
		const isLate = this.#sending !== void 0;
		if (isLate) this.#writeInFlight = true;
		const maxAttempts = isLate ? 0 : 2;
		for (let tried = 0; tried < maxAttempts && !this.#rejected; tried += 1) {
			if (backoffMs() > leftMs() || leftMs() <= 0) break;
			if (backoffMs() > 0) await clock.sleep(backoffMs());
			const outcome = await this.#send(status, leftMs());
			if (outcome === "written" && !this.#writeInFlight) return void 0;
			if (outcome === "written" || outcome === "indeterminate") break;
		}
		if (this.#rejected && !this.#mayBeVisible) return void 0;
		return backoffMs() > 0 ? {
			...status,
			notBefore: Math.ceil(clock.date().getTime() + backoffMs())
		} : status;
	}
	async #sendAll() {
		for (let status = this.#next; status; status = this.#next) {
			this.#next = void 0;
			const isLimited = this.#rateLimitedUntil > this.#options.clock.now();
			this.#isUpToDate = !isLimited && !this.#rejected && await this.#send(status, STATUS_REQUEST_TIMEOUT_MS) === "written";
		}
		this.#sending = void 0;
	}
	async #send(status, leftMs) {
		const { connect, onError, clock } = this.#options;
		try {
			const timeoutMs = Math.min(leftMs, STATUS_REQUEST_TIMEOUT_MS);
			await (await connect()).setStatus(status, timeoutMs);
			this.#mayBeVisible = true;
			return "written";
		} catch (error) {
			const failure = GitHubError.from(error);
			onError(failure);
			if (failure.kind === "rejected") this.#rejected = true;
			if (failure.kind === "rateLimited") this.#rateLimitedUntil = clock.now() + failure.retryAfterMs;
			if (failure.kind === "indeterminate") {
				this.#mayBeVisible = true;
				this.#writeInFlight = true;
			}
			return failure.kind;
		}
	}
};
// src/github/resume-marker.ts
const MAIN_ID_LENGTH = 8;
const MARKER_ID = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/;
const LABEL = "zilliz-export marker 1";
var ResumeMarkers = class {
	#secret;
	#scope;
	constructor(secret, scope) {
		this.#secret = secret;
		this.#scope = scope;
	}
	write(page, marker) {
		const { startedByAttempt, backupId, integrationId, jobId, start } = marker;
		const fields = new URLSearchParams({
			attempt: String(marker.attempt),
			main: shortMainId(marker.mainId),
			...startedByAttempt !== void 0 && { from: String(startedByAttempt) },
			at: String(marker.plannedAt),
			...backupId !== void 0 && { backup: backupId },
			...integrationId !== void 0 && { integration: integrationId },
			...jobId !== void 0 && { job: jobId },
			...start !== void 0 && { start }
		}).toString();
		return `${page}#${fields}&proof=${this.#sign(fields)}`;
	}
	read(url) {
		const [, fields, signature] = /#([^#]+)&proof=([\w-]{22})$/.exec(url) ?? [];
		if (fields === void 0 || signature === void 0) return void 0;
		const expected = Buffer.from(this.#sign(fields));
		if (!timingSafeEqual(expected, Buffer.from(signature))) return void 0;
		const params = new URLSearchParams(fields);
		const id = (name) => {
			const value = params.get(name);
			return value !== null && MARKER_ID.test(value) ? value : void 0;
		};
		const from = params.get("from");
		const start = params.get("start");
		return {
			attempt: Number(params.get("attempt")),
			mainId: params.get("main") ?? "",
			startedByAttempt: from === null ? void 0 : Number(from),
			plannedAt: Number(params.get("at")),
			backupId: id("backup"),
			integrationId: id("integration"),
			jobId: id("job"),
			start: start === "requested" || start === "unknown" ? start : void 0
		};
	}
	#sign(fields) {
		return createHmac("sha256", this.#secret).update(JSON.stringify([
			LABEL,
			...this.#scope,
			fields
		])).digest("base64url").slice(0, 22);
	}
};
const shortMainId = (mainId) => mainId.slice(0, MAIN_ID_LENGTH);
// src/github/status-urls.ts
const READ_MARKERS_TIMEOUT_MS = 1e3;
const READ_MARKERS_IN_RERUN_MS = 6e4;
const READ_MARKERS_REQUEST_MS = 1e4;
async function readStatusUrls(connect, options) {
	const { isRerun, clock, signal, onError } = options;
	const deadline = clock.now() + READ_MARKERS_IN_RERUN_MS;
	for (let wait = 1e3;; wait *= 2) {
		const { urls, error } = await connect().then(({ statusUrls }) => statusUrls(isRerun ? READ_MARKERS_REQUEST_MS : READ_MARKERS_TIMEOUT_MS)).catch((failure) => ({
			urls: [],
			error: GitHubError.from(failure)
		}));
		if (error === void 0) return urls;
		if (!isRerun || error.kind === "rejected") {
			onError(error);
			return isRerun ? [] : urls;
		}
		const pause = Math.max(wait, error.retryAfterMs);
		if (clock.now() + pause > deadline) throw new ActionError(`What an earlier attempt of this run started can't be read from GitHub: ${error.message}.`, "Run this again when GitHub responds, with a valid `github-token`. With `resume: never` the export is started without looking for an earlier one.");
		await clock.sleep(pause, signal);
	}
}
// src/github/integration.ts
const MARKER_TIMEOUT_MS = 5e3;
const FINAL_STATUS_TIMEOUT_MS = 3e3;
const FINAL_STATUS_AFTER_CANCEL_MS = 1e3;
const FINAL_STATUS_IN_POST_MS = 75e3;
function createGitHubIntegration(options) {
	const { inputs, run, mainId, runner, clock, userAgent } = options;
	const { request, githubToken: token, statusContext } = inputs;
	const isExport = request.kind === "export";
	if (token === void 0 || isExport && request.dryRun) return void 0;
	const subject = isExport ? request.clusterId : request.clusterId ?? request.jobId;
	const context = statusContext ?? `zilliz-export / ${subject}`;
	const { repository, runId, job, action } = run;
	const scope = [
		repository,
		runId,
		job,
		action,
		context,
		exportIdentity(inputs)
	];
	const markers = new ResumeMarkers(inputs.apiKey, scope);
	const attempt = Number(run.runAttempt || 1);
	let reported = false;
	const onError = (error) => {
		const line = `${error.message}. ${gitHubAdvice(error)}`;
		if (reported) runner.debug(line);
		else runner.notice("GitHub could not be used", line);
		reported = true;
	};
	let connecting;
	const connect = () => {
		connecting ??= headCommit(run).then((sha) => createCommitApi({
			token,
			repository,
			sha,
			userAgent,
			redact: runner.redact
		}));
		return connecting;
	};
	const targetUrl = (facts, start) => {
		const { plannedAt = clock.date(), startedByAttempt, jobId } = facts;
		const byName = isExport && "name" in request.integration;
		return markers.write(runUrl(run) ?? "", {
			attempt,
			mainId,
			startedByAttempt,
			plannedAt: Math.floor(new Date(plannedAt).getTime() / 1e3),
			backupId: facts.backupId,
			integrationId: byName ? facts.integrationId : void 0,
			jobId,
			start: jobId === void 0 ? start : void 0
		});
	};
	const readMarkers = async (signal) => {
		return (await readStatusUrls(connect, {
			isRerun: attempt > 1,
			clock,
			signal,
			onError
		})).map((url) => markers.read(url)).filter((marker) => marker !== void 0).filter((marker) => marker.mainId !== shortMainId(mainId));
	};
	const status = new CommitStatus({
		connect,
		context,
		targetUrl,
		onError,
		clock
	});
	const announceStart = async (phase, facts, signal) => {
		status.update(phase, facts);
		if (await status.waitForUpdate(MARKER_TIMEOUT_MS, signal)) return;
		if (signal.aborted) return;
		runner.warning("A re-run may not know of this export", "GitHub did not record in time that this step starts an export. If the runner is lost now, check the Jobs page of the Zilliz Cloud console before you re-run the workflow.");
	};
	return {
		status,
		readMarkers,
		announceStart
	};
}
function exportIdentity({ request, baseUrl, matrixJob }) {
	if (request.kind === "attach") return JSON.stringify([baseUrl, request.jobId]);
	const { clusterId, backup, integration, directory } = request;
	const { maxAgeMs: _, ...selector } = {
		maxAgeMs: 0,
		...backup
	};
	return JSON.stringify([
		baseUrl,
		clusterId,
		selector,
		integration,
		directory,
		matrixJob.index
	]);
}
const TOO_MANY_STATUSES = /maximum number of statuses/i;
function gitHubAdvice({ kind, message }) {
	if (TOO_MANY_STATUSES.test(message)) return "The export continues without a commit status, and a re-run can't resume it. Set `status-context` to a name that has fewer statuses on this commit.";
	switch (kind) {
		case "rejected": return "The export continues without a commit status and without resuming an earlier one. The job needs `permissions: statuses: write`; the token of a pull request from a fork can't have it.";
		case "rateLimited":
		case "indeterminate": return "The commit status may be late, and an earlier export may not be resumed.";
	}
}
function trackStatus({ status }, state, signal) {
	state.setPendingCommitStatus(status.payload(INTERRUPTED, {}));
	state.onChange((phase, facts) => status.update(phase, facts));
	signal.addEventListener("abort", () => status.close());
}
async function reportAndFinalizeStatus({ status }, result, state, report, { inPost, signal }) {
	const { facts } = state;
	const text = finalText(result, facts);
	const start = result.status === "start-unknown" ? "unknown" : void 0;
	const final = status.payload(text, facts, start);
	status.close();
	state.setPendingCommitStatus(final);
	const exitCode = await report();
	const inMain = signal.aborted ? FINAL_STATUS_AFTER_CANCEL_MS : FINAL_STATUS_TIMEOUT_MS;
	const timeoutMs = inPost ? FINAL_STATUS_IN_POST_MS : inMain;
	const pending = await status.writeFinal(final, timeoutMs);
	if (result.retryInPost !== true) state.setPendingCommitStatus(pending);
	return exitCode;
}
async function writePendingStatus(github, { pendingCommitStatus }) {
	if (pendingCommitStatus === void 0) return;
	await github?.status.writeFinal(pendingCommitStatus, FINAL_STATUS_IN_POST_MS);
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
// src/util/loopback.ts
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
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
	repository: ({ repository }) => path(repository),
	ref_name: ({ refName }) => path(refName),
	sha: ({ sha }) => segment(sha)
};
const PLACEHOLDER = /\{([^{}]*)\}/g;
const MAX_DIRECTORY_BYTES = 512;
function fillDirectory(template, values) {
	return template.replaceAll(PLACEHOLDER, (placeholder, key) => Object.hasOwn(PLACEHOLDERS, key) ? PLACEHOLDERS[key]?.(values) ?? placeholder : placeholder);
}
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
function path(value) {
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
const apiKey = string({ error: "is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`. Workflows started from a fork or by Dependabot have no access to secrets." }).check(secret("Zilliz Cloud API key"));
const githubToken = string().check(secret("GitHub token"));
const resourceId = (example) => string({ error: `is missing. It looks like \`${example}\`.` }).check(_regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, { error: ({ input }) => `is ${quoted(input)}, which ${pasteError(String(input)) ?? "is not a valid ID"}. It looks like \`${example}\`.` }));
const integrationName = string().check(checkText((text) => {
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
const TIMEOUT_BOUNDS = {
	minMs: SECOND_MS,
	maxMs: 35 * DAY_MS,
	description: "1s to 35d, the longest that a workflow runs"
};
const MAX_BACKUP_AGE_BOUNDS = {
	minMs: MINUTE_MS,
	maxMs: 3660 * DAY_MS,
	description: "1m to 3660d"
};
const POLL_INTERVAL_BOUNDS = {
	minMs: SECOND_MS,
	maxMs: HOUR_MS,
	description: "auto, or 1s to 1h"
};
const boolean = pipe(_enum([
	"true",
	"True",
	"TRUE",
	"false",
	"False",
	"FALSE"
], { error: ({ input }) => `is ${quoted(input)}. Set it to true or false.` }), transform((text) => text.toLowerCase() === "true"));
const baseUrl = fromText((text, context) => {
	const url = URL.canParse(text) ? new URL(text) : null;
	const [scheme] = /^https?:\/\//i.exec(text) ?? [];
	const error = pasteError(text.slice(scheme?.length));
	if (url === null || scheme === void 0 || error !== void 0) {
		const reason = scheme === void 0 ? "is not a valid URL" : error ?? "is not a valid URL";
		return addError(context, `is ${quoted(text)}, which ${reason}. It starts with https://.`);
	}
	if (/^[^/]*\/\/[^/?#]*@/.test(text)) return addError(context, "contains a user name or password. Remove it.");
	const advice = baseUrlAdvice(text, url);
	return advice === void 0 ? url : addError(context, `is ${quoted(text)}. ${advice}`);
});
function baseUrlAdvice(text, url) {
	if (/[?#]/.test(text)) return "It must not contain a query string or fragment.";
	if (/\/v2(\/|$)/.test(url.pathname)) return "Remove /v2, which the action adds.";
	if (/^cloud\.zilliz\.com(\.cn)?$/.test(url.hostname)) return "This is the console. The API is at https://api.cloud.zilliz.com.";
	return url.protocol === "http:" && !isLoopback(url) ? "It must use https:// so that the API key is encrypted in transit." : void 0;
}
const cancelPaths = fromText((text, context) => {
	const paths = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	for (const path of paths) {
		const literal = path.replaceAll(/\{(project_id|job_id)\}/g, "x");
		if (!/^(\/[A-Za-z0-9_~:.-]+)+$/.test(literal) || /\/\.\.?(\/|$)/.test(literal)) addError(context, `contains the line ${quoted(path)}, which is not a path such as /v2/jobs/{job_id}/cancel. Placeholders: {project_id} and {job_id}.`);
		else if (!path.includes("{job_id}")) addError(context, `contains the line ${quoted(path)} without {job_id}.`);
	}
	return paths;
});
const directory = string().check((context) => {
	const text = context.value;
	for (const error of templateErrors(text)) addError(context, `is ${quoted(text)}, which ${error}.`);
});
const filePath = string().check(checkText((text) => {
	const segments = text.split(/[\\/]/);
	const error = pasteError(text) ?? (/^(?:[\\/]|[a-z]:)/i.test(text) ? "is absolute" : void 0) ?? (segments.includes("..") ? "contains a `..` segment" : void 0) ?? (["", "."].includes(segments.at(-1) ?? "") ? "is a folder" : void 0) ?? (text.length > MAX_PATH_LENGTH ? `is longer than ${MAX_PATH_LENGTH} characters` : void 0);
	return error && `is ${quoted(text)}, which ${error}. Pass the path of a file, relative to the workspace.`;
}));
function oneOf(meanings) {
	const words = Object.keys(meanings);
	return fromText((text, context) => {
		const key = text.toLowerCase();
		if (Object.hasOwn(meanings, key)) return meanings[key];
		const choice = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
		return addError(context, `is ${quoted(text)}. Set it to ${choice}.`);
	});
}
const matrixJob = fromText((text) => {
	const [, index = "0", total = "1"] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
	const job = {
		index: Number(index),
		total: Number(total)
	};
	return job.index < job.total ? job : {
		index: 0,
		total: 1
	};
});
const cancelPolicy = _enum(["cancel", "detach"], { error: ({ input }) => `is ${quoted(input)}. Set it to cancel or detach.` });
const pollInterval = fromText((text, context) => text === "auto" ? text : parseDuration(text, context, POLL_INTERVAL_BOUNDS));
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
// src/inputs/schema.ts
const inputsSchema = object({
	"api-key": apiKey,
	"cluster-id": optional(resourceId("in01-a0e3f1c2d4b5a69")),
	"backup-id": resourceId("backup0_1e3c0988ecb7f0d"),
	"max-backup-age": optional(duration(MAX_BACKUP_AGE_BOUNDS)),
	"backup-type": oneOf({
		cluster: "CLUSTER",
		collection: "COLLECTION"
	}),
	"creation-method": oneOf({
		any: "any",
		manual: "MANUAL",
		auto: "AUTO",
		automatic: "AUTO"
	}),
	"integration-id": optional(resourceId("integ-0123456789abcdefghi")),
	"integration-name": optional(integrationName),
	directory,
	"job-id": optional(resourceId("job-0396450098cglufig6afm9")),
	wait: boolean,
	timeout: duration(TIMEOUT_BOUNDS),
	"on-timeout": cancelPolicy,
	"on-cancel": cancelPolicy,
	"poll-interval": pollInterval,
	"dry-run": boolean,
	summary: boolean,
	"receipt-path": optional(filePath),
	"matrix-job": matrixJob,
	"github-token": optional(githubToken),
	"status-context": optional(string().check(_regex(/^\P{Cc}{1,255}$/u, { error: ({ input }) => `is ${quoted(input)}, which is not a valid name of a commit status. Use one line of at most 255 characters.` }))),
	resume: oneOf({
		auto: "auto",
		always: "always",
		never: "never"
	}),
	"base-url": baseUrl,
	"cancel-path": cancelPaths
});
const inputNames = Object.keys(inputsSchema.shape);
const DEFAULTS = {
	"backup-id": "latest",
	"backup-type": "cluster",
	"creation-method": "any",
	directory: "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
	wait: "true",
	timeout: "5h",
	"on-timeout": "detach",
	"on-cancel": "cancel",
	"poll-interval": "auto",
	"dry-run": "false",
	summary: "true",
	"matrix-job": "0/1",
	resume: "auto",
	"base-url": "https://api.cloud.zilliz.com",
	"cancel-path": "/v2/projects/{project_id}/jobs/{job_id}/cancel\n/v2/jobs/{job_id}/cancel"
};
// src/inputs/inputs.ts
function readInputs(get, workspace = "") {
	const raw = rawInputs(inputNames, get);
	const parsed = inputsSchema.safeParse({
		...DEFAULTS,
		...raw
	});
	const leaks = leakedSecrets(raw);
	const errors = [...valueErrors(parsed.error).filter(([name]) => !leaks.has(name)), ...leaks].map(([name, message]) => `\`${name}\` ${message}`);
	errors.push(...conflictErrors(raw));
	const path = raw["receipt-path"];
	const isPathUsable = () => !errors.some((error) => error.startsWith("`receipt-path`"));
	if (path && isPathUsable()) errors.push(...receiptPathErrors(path, workspace));
	if (!parsed.success || errors.length > 0) throw new InvalidInputsError(errors, isPathUsable() ? path : void 0);
	const { data } = parsed;
	return {
		apiKey: data["api-key"],
		request: requestFrom(data),
		timeoutMs: data.timeout,
		onTimeout: data["on-timeout"],
		onCancel: data["on-cancel"],
		pollInterval: data["poll-interval"],
		baseUrl: data["base-url"],
		cancelPaths: data["cancel-path"],
		matrixJob: data["matrix-job"],
		summary: data.summary,
		receiptPath: data["receipt-path"],
		githubToken: data["github-token"],
		statusContext: data["status-context"],
		resume: data.resume
	};
}
function requestFrom(data) {
	const { "cluster-id": clusterId, "job-id": jobId } = data;
	if (jobId !== void 0) return {
		kind: "attach",
		jobId,
		clusterId
	};
	const { "integration-id": id = "", "integration-name": name } = data;
	return {
		kind: "export",
		clusterId: clusterId ?? "",
		backup: backupSelectorFrom(data),
		integration: name === void 0 ? { id } : { name },
		directory: data.directory,
		dryRun: data["dry-run"],
		wait: data.wait
	};
}
function backupSelectorFrom(data) {
	const { "backup-id": id } = data;
	const keyword = id.toLowerCase();
	if (keyword === "new") return { kind: "new" };
	if (keyword !== "latest") return {
		kind: "id",
		id
	};
	return {
		kind: "latest",
		type: data["backup-type"],
		method: data["creation-method"],
		maxAgeMs: data["max-backup-age"]
	};
}
const SECRETS = [["api-key", "the API key"], ["github-token", "the GitHub token"]];
function leakedSecrets(raw) {
	const leaks = new Map();
	for (const [secret, kind] of SECRETS) {
		const redact = createRedactor(secretParts(raw[secret] ?? ""));
		for (const [name, value] of Object.entries(raw)) {
			if (name === secret || redact(value) === value) continue;
			leaks.set(name, `contains ${kind}. Only pass it in \`${secret}\`.`);
		}
	}
	return leaks;
}
function receiptPathErrors(path, workspace) {
	try {
		const target = pathInside(workspace, path);
		return statSync(target, { throwIfNoEntry: false })?.isDirectory() ? ["`receipt-path` is a folder. Pass the path of a file."] : [];
	} catch (error) {
		return [`\`receipt-path\` can't be used: ${sanitizeLine(messageOf(error))}.`];
	}
}
const ONLY_WITH_LATEST = [
	"max-backup-age",
	"backup-type",
	"creation-method"
];
const NOT_WITH_JOB = [
	"backup-id",
	...ONLY_WITH_LATEST,
	"integration-id",
	"integration-name",
	"directory",
	"dry-run",
	"wait"
];
function conflictErrors(raw) {
	const isSet = (name) => raw[name] !== void 0 && raw[name].toLowerCase() !== DEFAULTS[name]?.toLowerCase();
	if (raw["job-id"] !== void 0) return NOT_WITH_JOB.filter(isSet).map((name) => `\`${name}\` can't be combined with \`job-id\`; remove one of them.`);
	const errors = [];
	if (raw["cluster-id"] === void 0) errors.push("`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.");
	const byId = raw["integration-id"] !== void 0;
	const byName = raw["integration-name"] !== void 0;
	if (byId && byName) errors.push("`integration-name` can't be combined with `integration-id`; remove one of them.");
	if (!byId && !byName) errors.push("`integration-id` is missing, and so is `integration-name`; set one of them. An ID looks like `integ-0123456789abcdefghi`.");
	if (isSet("backup-id")) {
		const backup = raw["backup-id"]?.toLowerCase() === "new" ? "`backup-id: new`" : "a backup ID";
		errors.push(...ONLY_WITH_LATEST.filter(isSet).map((name) => `\`${name}\` can't be combined with ${backup}; it only applies to \`backup-id: latest\`.`));
	}
	return errors;
}
// src/report/eta-estimator.ts
const MIN_ETA_PROGRESS = 5;
var EtaEstimator = class {
	#first;
	update(progress, now) {
		if (this.#first === void 0 || progress < this.#first.progress) this.#first = {
			at: now,
			progress
		};
		const gain = progress - this.#first.progress;
		if (gain === 0 || progress < MIN_ETA_PROGRESS || progress >= 100) return void 0;
		return (100 - progress) * (now - this.#first.at) / gain;
	}
};
const ROUNDING = [
	{
		below: 10,
		step: 1
	},
	{
		below: 60,
		step: 5
	},
	{
		below: 180,
		step: 15
	},
	{
		below: Number.POSITIVE_INFINITY,
		step: 30
	}
];
function etaText(ms) {
	if (ms < 6e4) return "less than 1 min left";
	const exact = ms / MINUTE_MS;
	const { step } = ROUNDING.find(({ below }) => exact < below) ?? { step: 30 };
	const minutes = Math.round(exact / step) * step;
	return `about ${[[Math.floor(minutes / 60), "h"], [minutes % 60, "min"]].filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(" ")} left`;
}
// src/report/progress-log.ts
const HEARTBEATS = [
	{
		untilMs: 30 * MINUTE_MS,
		everyMs: 5 * MINUTE_MS
	},
	{
		untilMs: 120 * MINUTE_MS,
		everyMs: 10 * MINUTE_MS
	},
	{
		untilMs: Number.POSITIVE_INFINITY,
		everyMs: 15 * MINUTE_MS
	}
];
const MAX_CHANGE_LINES = 24;
const MIN_CHANGE = 10;
const LOG_BAR_LENGTH = 20;
const MAX_COLUMNS = 80;
var ProgressLog = class {
	#print;
	#startedAt;
	#eta = new EtaEstimator();
	#changes = 0;
	#logged;
	constructor(startedAt, print) {
		this.#startedAt = startedAt;
		this.#print = print;
	}
	update({ remoteStatus, progress }, now) {
		const leftMs = progress === void 0 ? void 0 : this.#eta.update(progress, now);
		const elapsedMs = now - this.#startedAt;
		if (!this.#isNotable(remoteStatus, progress ?? 0, now, elapsedMs)) return;
		this.#logged = {
			at: now,
			status: remoteStatus,
			progress: progress ?? 0
		};
		const bar = progress === void 0 ? "" : `${logBar(progress)} ${Math.floor(progress)} % `;
		const elapsed = formatDuration(elapsedMs / 1e3);
		const line = `${bar}${remoteStatus ?? "(no status)"}, ${elapsed}`;
		const full = leftMs === void 0 ? line : `${line}, ${etaText(leftMs)}`;
		this.#print(full.length <= MAX_COLUMNS ? full : truncate(line));
	}
	#isNotable(status, progress, now, elapsedMs) {
		const logged = this.#logged;
		if (logged === void 0) return true;
		if ((logged.status !== status || tenth(progress) > tenth(logged.progress) || logged.progress - progress >= MIN_CHANGE) && this.#changes < MAX_CHANGE_LINES) {
			this.#changes += 1;
			return true;
		}
		const { everyMs = 0 } = HEARTBEATS.find(({ untilMs }) => elapsedMs < untilMs) ?? {};
		return now - logged.at >= everyMs;
	}
};
function tenth(progress) {
	return Math.floor(progress / MIN_CHANGE);
}
function logBar(progress) {
	const full = Math.floor(progress / 100 * LOG_BAR_LENGTH);
	return `[${"#".repeat(full)}${"-".repeat(LOG_BAR_LENGTH - full)}]`;
}
function truncate(line) {
	return line.length > MAX_COLUMNS ? `${line.slice(0, 79)}\u2026` : line;
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
function directoryUri(location) {
	const { region, bucket = "", storageAccount = "", directory = "" } = location;
	if (!BUCKET.test(bucket) || directory === "") return void 0;
	const prefix = directory.replace(/\/*$/, "/");
	switch (providerOf(region)) {
		case "aws": return `s3://${bucket}/${prefix}`;
		case "gcp": return `gs://${bucket}/${prefix}`;
		case "azure": return /^[a-z0-9]{3,24}$/.test(storageAccount) ? `https://${storageAccount}.blob.core.windows.net/${bucket}/${encodePath(prefix)}` : void 0;
		default: return;
	}
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
// src/state/outputs.ts
const MAX_STATUS_LENGTH = 100;
function statusWord(status) {
	return sanitizeLine(status, MAX_STATUS_LENGTH);
}
function outputsFrom(facts, all) {
	const line = (text) => text && sanitizeLine(text);
	return {
		"job-id": line(facts.jobId),
		"remote-status": facts.remoteStatus,
		progress: facts.progress,
		"backup-id": line(facts.backupId),
		"backup-job-id": line(facts.backupJobId),
		"backup-status": facts.backupStatus && statusWord(facts.backupStatus),
		"backup-age-seconds": facts.backupAgeSeconds,
		"integration-id": facts.integrationId,
		bucket: line(facts.bucket),
		region: line(facts.region),
		directory: facts.directory,
		uri: line(directoryUri(all)),
		"console-url": consoleLink(all),
		"started-at": facts.startedAt,
		"finished-at": facts.finishedAt,
		"duration-seconds": facts.durationSeconds
	};
}
// src/export/poll-interval.ts
const MIN_DELAY_MS = 1e3;
const FIRST_MINUTES_MS = 5e3;
const SHARE_OF_AGE = .035;
const SHARE_WHILE_SURE = .3;
const SHARE_AT_END = .01;
const SHARE_OF_LEFT = .5;
const MAX_DELAY_MS = 3e5;
const MIN_DELAY_PER_RUN_MS = 100;
const MAX_DELAY_ALONE_MS = 15e3;
function nextPollDelay(seen, spread) {
	const { elapsedMs, concurrentRuns = 1 } = seen;
	const blind = Math.max(Math.min(elapsedMs, FIRST_MINUTES_MS), elapsedMs * SHARE_OF_AGE);
	const end = expectedEnd(seen);
	const wait = end === void 0 ? blind : Math.min(Math.max(end.leftMs * SHARE_OF_LEFT, elapsedMs * SHARE_AT_END), end.sure ? Math.max(elapsedMs * SHARE_WHILE_SURE, blind) : blind);
	const shortest = Math.max(concurrentRuns * MIN_DELAY_PER_RUN_MS, MIN_DELAY_MS);
	return Math.min(Math.max(wait, shortest), MAX_DELAY_MS) * (.9 + spread / 5);
}
function retryPollDelay(error, failures, runs) {
	const waitMs = retryDelay(error, failures);
	return error.kind === "rateLimited" && error.failure.retryAfterMs === void 0 && !runs.areDeclared ? Math.min(waitMs, MAX_DELAY_ALONE_MS * (.5 + Math.random() / 2)) : waitMs;
}
function expectedEnd({ elapsedMs, progress = 0, lastChange }) {
	if (progress === 0) return void 0;
	const reached = Math.min(progress + 1, 100);
	const overall = elapsedMs * (100 - reached) / reached;
	if (lastChange === void 0) return {
		leftMs: overall,
		sure: false
	};
	const { from, to, afterMs, byMs } = lastChange;
	const each = (byMs - afterMs) / Math.max(to + 1 - from, 1);
	const recent = Math.max((100 - reached) * each - (elapsedMs - byMs), 0);
	const sure = recent > overall / 3 && recent < overall * 3;
	return {
		leftMs: Math.min(overall, recent),
		sure
	};
}
var ProgressTracker = class {
	#startedAt;
	#last;
	#lastChange;
	constructor(startedAt) {
		this.#startedAt = startedAt;
	}
	add(now, progress) {
		const elapsedMs = now - this.#startedAt;
		if (progress !== void 0) {
			const last = this.#last;
			if (last !== void 0 && progress !== last.progress) this.#lastChange = {
				from: last.progress,
				to: progress,
				afterMs: last.elapsedMs,
				byMs: elapsedMs
			};
			this.#last = {
				elapsedMs,
				progress
			};
		}
		return {
			elapsedMs,
			progress,
			lastChange: this.#lastChange
		};
	}
};
// src/export/watch-job.ts
async function watchExport(jobId, context, { firstWaitMs, onJob } = {}) {
	const { state, history, clock } = context;
	const startedAt = clock.now();
	const record = pollRecorder(jobId, context);
	const watched = await watchJob(jobId, {
		...context,
		firstWaitMs,
		onJob: (job) => {
			onJob?.(job);
			record(job);
			if (job.progress !== void 0) history.add(job.progress, clock.now() - startedAt);
		}
	});
	switch (watched.kind) {
		case "ended":
			state.recordEnd(watched.job, clock);
			return jobEnded(watched.as, state.facts);
		case "timed-out": return handleTimeout(context);
		case "watch-failed": {
			const { error } = watched;
			const { facts } = state;
			return facts.attached && facts.remoteStatus === void 0 && classifyFailure(error) === "not-found" ? jobNotFound(facts, error.message) : watchFailed(facts, error.message, adviceFor(error));
		}
	}
}
function pollRecorder(jobId, { state, runner, clock }, label = "") {
	const log = new ProgressLog(clock.now(), runner.info);
	let isWarned = false;
	return (job) => {
		const { status, endTime, requestId } = job;
		if (!isWarned && endTime !== void 0 && classifyStatus(status) === "unknown") {
			isWarned = true;
			runner.warning("The job may have ended in an unknown status", `Zilliz Cloud reports job ${jobId} as ${status} with the end time ${endTime}. This version of the action does not know that status, so it waits for one that it knows until \`timeout\` expires. Check the job on the Jobs page of the Zilliz Cloud console; cancel this run if the job has ended.`);
		}
		state.recordJob(job);
		runner.debug(`Polled: status ${status}, progress ${job.progress ?? "unknown"}, request ID ${requestId ?? "unknown"}`);
		const progress = job.progress ?? state.facts.progress;
		log.update({
			remoteStatus: `${label}${statusWord(status)}`,
			progress
		}, clock.now());
	};
}
const NOT_FOUND_GRACE_MS = 6e4;
const ODD_RESPONSES_MS = 12e4;
const POLL_TIMEOUT_MS = 3e4;
const LAST_POLL_TIMEOUT_MS = 1e4;
async function watchJob(jobId, options) {
	return poll(async (limits) => {
		const job = await options.zilliz.describeJob(jobId, limits);
		options.onJob(job);
		const as = terminalStatus(job.status);
		return as === void 0 ? { progress: job.progress } : { ended: {
			kind: "ended",
			as,
			job
		} };
	}, options);
}
async function poll(attempt, options) {
	const { inputs, clock, signal, deadline, concurrentRuns, onRetry } = options;
	const { pollInterval } = inputs;
	const tracker = new ProgressTracker(clock.now());
	const nextDelay = (progress) => {
		return nextPollDelay({
			...tracker.add(clock.now(), progress),
			concurrentRuns: concurrentRuns.count
		}, Math.random());
	};
	let failures = 0;
	let isSeen = false;
	let failingSince;
	let waitMs = options.firstWaitMs ?? nextDelay();
	for (;;) {
		await clock.sleep(Math.min(waitMs, deadline - clock.now()), signal);
		const left = deadline - clock.now();
		try {
			const polled = await attempt({
				timeoutMs: Math.min(Math.max(left, LAST_POLL_TIMEOUT_MS), POLL_TIMEOUT_MS),
				signal
			});
			if (polled.ended !== void 0) return polled.ended;
			failures = 0;
			isSeen = true;
			failingSince = void 0;
			waitMs = pollInterval === "auto" ? nextDelay(polled.progress) : pollInterval;
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof ZillizError)) throw error;
			const patienceMs = patienceFor(error, isSeen);
			const now = clock.now();
			failingSince = Number.isFinite(patienceMs) ? failingSince ?? now : void 0;
			if (now - (failingSince ?? now) >= patienceMs) return {
				kind: "watch-failed",
				error
			};
			failures += 1;
			waitMs = retryPollDelay(error, failures, concurrentRuns);
			if (left > 0) onRetry(error, waitMs);
		}
		if (left <= 0) return { kind: "timed-out" };
	}
}
function patienceFor(error, isSeen) {
	switch (classifyFailure(error)) {
		case "refused": return 0;
		case "not-found": return isSeen ? ODD_RESPONSES_MS : NOT_FOUND_GRACE_MS;
		case "odd": return ODD_RESPONSES_MS;
		case "outage": return Number.POSITIVE_INFINITY;
	}
}
// src/export/attach.ts
async function attach({ jobId, clusterId }, context) {
	const { state, runner, zilliz } = context;
	state.update({ clusterId });
	state.attach(jobId);
	runner.info(`Attached to existing export job ${jobId}`);
	try {
		const projectIds = await context.readWithin(CHECK_TIMEOUT_MS)((limits) => findProjects(clusterId, zilliz, limits));
		state.update({ projectIds });
	} catch (error) {
		context.signal.throwIfAborted();
		runner.warning("The job's project can't be looked up", `${messageOf(error)}. It is only needed to cancel the job, and will be looked up again then.`);
	}
	return watchExport(jobId, context, {
		firstWaitMs: 0,
		onJob: ({ type }) => {
			const otherType = nonExportType(type);
			const isFirstPoll = state.facts.remoteStatus === void 0;
			if (otherType === void 0 || !isFirstPoll) return;
			runner.warning("Job may not be an export", `Job ${jobId} has the type ${otherType}; the type of export jobs is undocumented. Its success may not mean that a backup was exported. Check that \`job-id\` is the \`job-id\` output of the run that started the export.`);
		}
	});
}
// src/export/preflight-checks.ts
const passed = (name, detail) => ({
	name,
	result: "passed",
	detail
});
const skipped = (name, detail) => ({
	name,
	result: "skipped",
	detail
});
function checkIntegrationActive(integration) {
	const { integrationId, name, status, message, bucketName } = integration;
	const which = `Integration ${integrationId}${nameSuffix(name)}`;
	if (status === void 0) return skipped("Integration", `Zilliz Cloud does not report whether integration ${integrationId} is ACTIVE`);
	if (status.toUpperCase() !== "ACTIVE") {
		const why = message === void 0 ? "Zilliz Cloud reports no reason." : `Zilliz Cloud reports: ${sanitizeLine(message)}`;
		throw new ActionError(`${which} is ${sanitizeLine(status)}; it must be ACTIVE. ${why}`, "Fix it on the Integrations page of the Zilliz Cloud console (check role, bucket and policy), or use another integration.");
	}
	const bucket = bucketName === void 0 ? "" : `; bucket ${sanitizeLine(bucketName)}`;
	return passed("Integration", `${which} is ACTIVE${bucket}`);
}
function checkRegion({ integrationId, regionId: bucketIn }, source) {
	const { name, regionId: backupIn } = source;
	if (bucketIn === void 0 || backupIn === void 0) return skipped("Region", `The ${backupIn === void 0 ? "backup's" : "integration's"} region is not known`);
	if (bucketIn.toLowerCase() !== backupIn.toLowerCase()) throw new ActionError(`Integration ${integrationId} is in region ${sanitizeLine(bucketIn)}, but ${name} is in ${sanitizeLine(backupIn)}: a backup can only be exported to a bucket in its own region.`, "Use an integration in the backup's region, or add one on the Integrations page of the Zilliz Cloud console.");
	return passed("Region", `Backup and bucket are both in ${sanitizeLine(bucketIn)}`);
}
function backupAge$1({ createTime, asOf }, ourDate) {
	const taken = parseTime(createTime);
	return taken === void 0 ? void 0 : (asOf ?? ourDate.getTime()) - taken;
}
function checkBackupAge(backup, maxAgeMs, ourDate) {
	const age = backupAge$1(backup, ourDate);
	const limit = formatDuration(maxAgeMs / 1e3);
	const outs = "Create one with `backup-id: new`, or make the cluster's backup schedule more frequent.";
	if (age === void 0 || age < -6e5) throw new ActionError(`Can't check \`max-backup-age\` (${limit}) for backup ${backup.backupId}: Zilliz Cloud reports that it was created at ${sanitizeLine(backup.createTime ?? "an unknown time")}.`, outs);
	if (age > maxAgeMs) throw new ActionError(`The newest available backup, ${backup.backupId}, is ${formatDuration(age / 1e3)} old: it was created at ${sanitizeLine(backup.createTime ?? "")}, and \`max-backup-age\` is ${limit}.`, outs);
	return passed("Age", `${formatDuration(Math.max(0, age / 1e3))} old (limit ${limit})`);
}
function expiryWarning({ backupId, expireTime, asOf }, timeoutMs, ourDate) {
	const expires = parseTime(expireTime);
	const now = asOf ?? ourDate.getTime();
	if (expires === void 0 || expires > now + timeoutMs) return void 0;
	return `Backup ${backupId} expires at ${toIsoSeconds(expires)}, before the \`timeout\` of ${formatDuration(timeoutMs / 1e3)}. The export will fail if it is still running then. Export a newer backup or use \`backup-id: new\`, which Zilliz Cloud keeps until you delete it.`;
}
function backupLabel({ backupId, backupName, createTime }) {
	const about = [backupName, createTime && `created at ${createTime}`].filter((part) => part !== void 0).map((part) => sanitizeLine(part)).join(", ");
	return `Backup ${backupId}${about === "" ? "" : ` (${about})`}`;
}
function nameSuffix(name) {
	return name === void 0 ? "" : ` (${sanitizeLine(name)})`;
}
// src/zilliz/paginate.ts
const MAX_PAGES = 2e3;
async function listAllPages(retryingRead, { read, idOf, list, instead, warn }) {
	const found = new Map();
	let skipped = 0;
	for (let page = 1; page <= MAX_PAGES; page += 1) {
		const { items, count, isFull, ...rest } = await retryingRead((limits) => read(page, limits));
		const before = found.size;
		for (const item of items) found.set(idOf(item), item);
		const isBad = items.length === 0 && rest.skipped > 0;
		const hasNew = found.size > before || isBad && isFull;
		if (hasNew || isBad) skipped += rest.skipped;
		const hasAll = count !== void 0 && found.size + skipped >= count && !isFull;
		if (hasNew && !hasAll) continue;
		if (skipped > 0) warn("Bad records were skipped", skippedText(skipped, list));
		return [...found.values()];
	}
	throw new ActionError(`Zilliz Cloud's list of ${list} has over ${MAX_PAGES} pages.`, instead);
}
function skippedText(skipped, list) {
	return `Zilliz Cloud's list of ${list} contains ${skipped === 1 ? "1 record that has" : `${skipped} records that have`} no usable ID or status. The list is used without them.`;
}
// src/export/validate-bucket.ts
const BUCKET_CHECK = "Bucket";
async function validateBucket({ integrationId, regionId, bucketName, externalCred }, projectId, { zilliz, tryRead, runner, addSecret }) {
	const hasCredential = Object.values(externalCred ?? {}).some((value) => value !== void 0);
	if (!externalCred || !hasCredential || projectId === void 0 || !regionId || !bucketName) return skipped(BUCKET_CHECK, `Zilliz Cloud does not report all that it needs to validate the bucket of integration ${integrationId}`);
	addSecret(externalCred.externalId ?? "");
	const access = {
		projectId,
		regionId,
		bucketName,
		externalCred
	};
	const validation = await tryRead((limits) => zilliz.validateBucket(access, limits));
	const bucket = `bucket ${sanitizeLine(bucketName)}`;
	if (validation instanceof ZillizError) return skipped(BUCKET_CHECK, `Can't have Zilliz Cloud validate ${bucket}: ${validation.message}`);
	const { success, message } = validation;
	if (success) return passed(BUCKET_CHECK, `Zilliz Cloud can use ${bucket}; the POST request that checked it creates nothing`);
	const detail = `Integration ${integrationId} can't use ${bucket}. ${message === void 0 ? "Zilliz Cloud gives no reason" : `Zilliz Cloud reports: ${withoutFullStop(message)}`}`;
	runner.warning("The bucket failed Zilliz Cloud's validation", `${detail}.\nThe export may fail. If it does, check the integration's role, bucket and policy on the Integrations page of the Zilliz Cloud console.`);
	return {
		name: BUCKET_CHECK,
		result: "warning",
		detail
	};
}
// src/export/find-integration.ts
async function findIntegration({ integration: selector, clusterId }, source, context) {
	const { zilliz, tryRead } = context;
	const describe = (id) => tryRead((limits) => zilliz.describeIntegration(id, limits));
	let { projectId } = source;
	let found;
	if ("name" in selector) {
		const read = context.readWithin(LOOKUP_TIMEOUT_MS);
		projectId ??= await readProject(clusterId, context);
		found = await findIntegrationByName(selector, projectId, {
			...context,
			read
		});
		const described = await describe(found.integrationId);
		if (!(described instanceof ZillizError)) found = {
			...found,
			externalCred: described.externalCred
		};
	} else {
		const described = await describe(selector.id);
		if (described instanceof ZillizError) return withoutChecks(selector.id, described);
		found = described;
	}
	recordIntegration(found, context);
	const checks = [checkIntegrationActive(found), checkRegion(found, source)];
	checks.push(await validateBucket(found, projectId, context));
	return {
		integrationId: found.integrationId,
		checks
	};
}
function withoutChecks(integrationId, { message }) {
	return {
		integrationId,
		checks: [
			skipped("Integration", `Can't look up integration ${integrationId}: ${message}`),
			skipped("Region", "The integration's region is not known"),
			skipped(BUCKET_CHECK, "The integration's bucket is not known")
		]
	};
}
async function readProject(clusterId, { zilliz, tryRead }) {
	const cluster = await tryRead((limits) => zilliz.describeCluster(clusterId, limits));
	return cluster instanceof ZillizError ? void 0 : cluster.projectId;
}
function recordIntegration({ integrationId, name, bucketName, regionId, externalCred }, { state }) {
	state.update({
		integrationId,
		integrationName: name,
		bucket: bucketName,
		storageAccount: externalCred?.accountName,
		region: regionId
	});
}
async function findIntegrationByName({ name }, projectId, reader) {
	if (projectId === void 0) throw new ActionError(`Can't look up integration "${sanitizeLine(name)}": Zilliz Cloud does not report the backup's project.`, USE_INTEGRATION_ID);
	const all = await listIntegrations(name, projectId, reader);
	const [found, ...others] = all.filter((integration) => comparableName(integration.name ?? "") === comparableName(name));
	if (found !== void 0 && others.length === 0) return found;
	const many = found === void 0 ? "No" : `${others.length + 1}`;
	const noun = others.length === 0 ? "integration" : "integrations";
	throw new ActionError(`${many} storage ${noun} of project ${projectId} ${others.length === 0 ? "is" : "are"} named "${sanitizeLine(name)}". ${integrationListText(all, name)}`, found === void 0 ? "Fix `integration-name`." : USE_INTEGRATION_ID);
}
const USE_INTEGRATION_ID = "Set `integration-id` to the integration's ID, which **View Details** on the Integrations page of the Zilliz Cloud console shows.";
async function listIntegrations(name, projectId, { zilliz, read, runner }) {
	try {
		return await listAllPages(read, {
			read: (page, limits) => zilliz.listIntegrations(projectId, page, limits),
			idOf: ({ integrationId }) => integrationId,
			list: `the storage integrations of project ${projectId}`,
			instead: USE_INTEGRATION_ID,
			warn: runner.warning
		});
	} catch (error) {
		if (!(error instanceof ZillizError)) throw error;
		throw new ActionError(`Can't look up integration "${sanitizeLine(name)}" by its name: ${error.message}.`, error.kind === "rejected" ? USE_INTEGRATION_ID : adviceFor(error), { cause: error });
	}
}
const MAX_LISTED_INTEGRATIONS = 10;
const MAX_COMPARED_INTEGRATIONS = 2e3;
function integrationListText(all, wanted) {
	if (all.length === 0) return "It has no storage integration.";
	const closest = all.slice(0, MAX_COMPARED_INTEGRATIONS).map((integration) => ({
		integration,
		away: editDistance(integration.name ?? "", wanted)
	})).toSorted((a, b) => a.away - b.away).slice(0, MAX_LISTED_INTEGRATIONS).map(({ integration }) => integrationLabel(integration));
	const more = all.length - closest.length;
	return `It has: ${closest.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function integrationLabel(integration) {
	const { name, integrationId, bucketName, regionId, status } = integration;
	const known = [
		integrationId,
		bucketName && `bucket ${bucketName}`,
		regionId,
		status
	].filter(Boolean);
	return sanitizeLine(`"${name ?? ""}" (${known.join(", ")})`);
}
const MAX_COMPARED_LENGTH = 100;
function editDistance(a, b) {
	const from = [...a.toLowerCase().slice(0, MAX_COMPARED_LENGTH)];
	const to = [...b.toLowerCase().slice(0, MAX_COMPARED_LENGTH)];
	let row = to.map((_, index) => index + 1);
	for (const [index, letter] of from.entries()) {
		let diagonal = index;
		let left = index + 1;
		row = row.map((above, column) => {
			const substituted = diagonal + (letter === to[column] ? 0 : 1);
			diagonal = above;
			left = Math.min(above + 1, left + 1, substituted);
			return left;
		});
	}
	return row.at(-1) ?? from.length;
}
// src/export/select-backup.ts
async function selectBackup(selection) {
	const { backup } = selection;
	return backup.kind === "latest" ? selectNewest(selection, backup) : {
		backup: await selectById(selection, backup.id),
		why: "set by `backup-id`"
	};
}
async function selectNewest(selection, selector) {
	const { clusterId } = selection;
	const backups = await listBackups(selection);
	const eligible = newestFirst(backups.filter((backup) => isAvailable(backup) && isSelected(backup, selector)));
	const [newest] = eligible;
	if (newest === void 0) throw new ActionError(`Cluster ${clusterId} has no available ${selectorText(selector)} to export. ${backupListText(backups)}`, "Create a backup with `backup-id: new`, or set `backup-id` to the ID of one.");
	const undated = eligible.filter((backup) => createdAt(backup) === 0);
	if (eligible.length > 1 && undated.length > 0) {
		const ids = undated.slice(0, 10).map(({ backupId }) => backupId);
		throw new ActionError(`Can't determine the newest backup of cluster ${clusterId}: the creation time of ${ids.join(", ")} is missing or unreadable. ${backupListText(backups)}`, "Set `backup-id` to the ID of the backup to export.");
	}
	return {
		backup: newest,
		why: `newest of ${eligible.length} available`
	};
}
function isSelected({ backupType = "CLUSTER", creationMethod }, { type, method }) {
	return backupType.toUpperCase() === type && (method === "any" || creationMethod?.toUpperCase() === method);
}
function selectorText({ type, method }) {
	return `${{
		MANUAL: "manual ",
		AUTO: "automatic ",
		any: ""
	}[method]}backup of ${type === "CLUSTER" ? "the whole cluster" : "collections"}`;
}
async function selectById(selection, backupId) {
	const { clusterId, zilliz, read } = selection;
	let backup;
	try {
		backup = await read((limits) => zilliz.describeBackup(clusterId, backupId, limits));
	} catch (error) {
		if (!(error instanceof ZillizError) || !mayBeNotFound(error)) throw error;
		throw new ActionError(`Backup ${backupId} of cluster ${clusterId} was not found: ${error.message}. ${await describeBackupList(selection)}`, `Check \`backup-id\` and \`cluster-id\`. ${adviceFor(error)}`, { cause: error });
	}
	if (backup.backupId !== backupId || (backup.clusterId ?? clusterId) !== clusterId) throw new ActionError(`Zilliz Cloud returned a different backup (${backup.backupId} of cluster ${sanitizeLine(backup.clusterId ?? "unknown")}) than requested (${backupId} of cluster ${clusterId}). ${await describeBackupList(selection)}`, "Check `backup-id` and `cluster-id`: a backup can only be exported with the cluster that it belongs to.");
	if (!isAvailable(backup)) throw new ActionError(`Backup ${backupId} of cluster ${clusterId} is ${sanitizeLine(backup.status)}; only an AVAILABLE backup can be exported. ${await describeBackupList(selection)}`, "Wait until the backup is available, or choose another one.");
	return backup;
}
function mayBeNotFound({ kind, failure }) {
	const isOfKey = failure.httpStatus === 401 || failure.httpStatus === 403;
	return kind === "rejected" && !isOfKey || failure.isEmpty === true;
}
async function listBackups({ clusterId, zilliz, read, runner }) {
	return (await listAllPages(read, {
		read: (page, limits) => zilliz.listBackups(clusterId, page, limits),
		idOf: ({ backupId }) => backupId,
		list: `the backups of cluster ${clusterId}`,
		instead: "Set `backup-id` to the ID of a backup.",
		warn: runner.warning
	})).filter((backup) => (backup.clusterId ?? clusterId) === clusterId);
}
async function backupsInProgress(list) {
	return (await listBackups(list)).filter(({ status }) => status.toUpperCase() === "CREATING");
}
function isAvailable({ status }) {
	return status.toUpperCase() === "AVAILABLE";
}
function createdAt({ createTime }) {
	return parseTime(createTime) ?? 0;
}
function newestFirst(backups) {
	return backups.map((backup) => ({
		backup,
		at: createdAt(backup)
	})).toSorted((a, b) => b.at - a.at).map(({ backup }) => backup);
}
async function describeBackupList(list) {
	try {
		return backupListText(await listBackups(list));
	} catch (error) {
		if (!(error instanceof ZillizError)) throw error;
		return `Its backups can't be listed either: ${error.message}.`;
	}
}
function backupListText(backups) {
	if (backups.length === 0) return "Zilliz Cloud lists no backup of this cluster.";
	const lines = newestFirst(backups).slice(0, 10).map((backup) => [
		backup.backupId,
		backup.backupType,
		backup.status,
		backup.createTime
	].filter((part) => part !== void 0).map((part) => sanitizeLine(part)).join(" "));
	const more = backups.length - lines.length;
	return `Its backups: ${lines.join("; ")}${more > 0 ? `; and ${more} older` : ""}.`;
}
// src/export/send-once.ts
const RESPONSE_TIMEOUT_MS = 6e4;
const MIN_RESPONSE_TIMEOUT_MS = 1e4;
const RESPONSE_TIMEOUT_AFTER_CANCEL_MS = 3500;
const RESEND_FOR_MS = 6e4;
async function sendOnce(send, { clock, signal, deadline, onRetry }) {
	const giveUpAt = Math.min(clock.now() + RESEND_FOR_MS, deadline);
	for (let failures = 1; !signal.aborted; failures += 1) {
		const patience = delayedSignal(signal, RESPONSE_TIMEOUT_AFTER_CANCEL_MS, clock);
		try {
			const left = Math.max(deadline - clock.now(), MIN_RESPONSE_TIMEOUT_MS);
			return {
				kind: "ok",
				response: await send({
					timeoutMs: Math.min(left, RESPONSE_TIMEOUT_MS),
					signal: patience.signal
				})
			};
		} catch (error) {
			if (!(error instanceof ZillizError)) throw error;
			if (error.kind === "indeterminate") return {
				kind: "unknown",
				error
			};
			const waitMs = retryDelay(error, failures);
			if (error.kind === "rejected" || error.failure.isUntrusted || clock.now() + waitMs > giveUpAt) return {
				kind: "rejected",
				error
			};
			if (signal.aborted) break;
			onRetry(error, waitMs);
			await clock.sleep(waitMs, signal).catch(() => {});
		} finally {
			patience.dispose();
		}
	}
	return { kind: "aborted" };
}
function delayedSignal(first, delayMs, clock) {
	const second = new AbortController();
	const done = new AbortController();
	const follow = () => clock.sleep(delayMs, done.signal).then(() => second.abort(first.reason)).catch(() => {});
	first.addEventListener("abort", follow, { signal: done.signal });
	return {
		signal: second.signal,
		dispose: () => done.abort()
	};
}
async function startOnce({ phase, line, send, onRejected, onUnknown }, context) {
	const { state, runner, github, signal } = context;
	context.throwIfCancelled();
	runner.info(line);
	await github?.announceStart(phase, state.facts, signal);
	context.throwIfCancelled();
	if (phase === "starting") state.beginStart();
	else state.beginBackupRequest();
	const sent = await sendOnce(send, context);
	switch (sent.kind) {
		case "ok": return { response: sent.response };
		case "rejected":
			state.rollBack();
			return { result: await onRejected(sent.error) };
		case "unknown": return { result: onUnknown(sent.error.message) };
		case "aborted":
			state.rollBack();
			throw signal.reason;
	}
}
// src/export/start-export.ts
async function startExport(request, backup, integrationId, context) {
	const { state, runner, clock, zilliz } = context;
	const { clusterId, backupId, ...target } = planExport(request, backup, integrationId, context);
	const started = await startOnce({
		phase: "starting",
		line: `Starting the export of backup ${backupId} to directory ${target.directory} with integration ${integrationId}`,
		send: (limits) => zilliz.exportBackup(clusterId, backupId, target, limits),
		onRejected: (error) => notStarted(error.message, adviceFor(error), state.facts),
		onUnknown: (why) => startUnknown(state.facts, why)
	}, context);
	if (started.result !== void 0) return started;
	const { jobId } = started.response;
	state.recordStart(jobId, clock);
	runner.info(`Export job ${jobId} started`);
	context.throwIfCancelled();
	return { jobId };
}
function planExport(request, backup, integrationId, context) {
	const { clusterId } = request;
	const plannedAt = context.clock.date();
	const directory = resolveDirectory(request, backup, context, plannedAt);
	context.state.update({
		directory,
		plannedAt: toIsoSeconds(plannedAt.getTime())
	});
	return {
		clusterId,
		backupId: backup.backupId,
		integrationId,
		directory
	};
}
function resolveDirectory({ clusterId, directory: template }, backup, { run, clock }, startedAt = clock.date()) {
	const directory = fillDirectory(template, {
		...run,
		startedAt,
		clusterId,
		backupId: backup?.backupId,
		backupName: backup?.backupName
	});
	const [error] = templateErrors(directory);
	if (error !== void 0) throw new ActionError(`\`directory\` resolved to "${directory}", which ${error}.`, "Change the template, or the name that fills in one of its placeholders.");
	return directory;
}
// src/export/prepare.ts
async function prepare(request, context) {
	recordRequest(request, context);
	resolveDirectory(request, void 0, context);
	const { clusterId, backup } = request;
	const source = backup.kind === "new" ? await clusterSource(clusterId, context) : await existingBackupSource(clusterId, backup, context);
	const { integrationId, checks } = await findIntegration(request, source, context);
	const all = [...source.checks, ...checks];
	if (!request.dryRun) context.runner.group("Pre-flight checks", all.map(checkLine));
	warnSkipped(all, request, context);
	return {
		backup: source.backup,
		integrationId,
		checks: all
	};
}
function recordRequest({ clusterId, integration }, { state }) {
	state.update({
		clusterId,
		..."id" in integration && { integrationId: integration.id },
		..."name" in integration && { integrationName: integration.name }
	});
}
function warnSkipped(checks, { dryRun }, { runner }) {
	const skipped = checks.filter(({ result }) => result === "skipped");
	if (skipped.every(({ name }) => name === "Bucket")) return;
	const lines = skipped.map(({ name, detail }) => `${name}: ${detail}.`);
	if (!dryRun) lines.push("Continuing without them.");
	runner.warning("Some checks were skipped", lines.join("\n"));
}
async function existingBackupSource(clusterId, selector, context) {
	const { runner, inputs, clock } = context;
	const read = context.readWithin(LOOKUP_TIMEOUT_MS);
	const { backup, why } = await selectBackup({
		...context,
		clusterId,
		backup: selector,
		read
	});
	recordBackup(backup, context);
	const label = backupLabel(backup);
	runner.info(`Selected ${label.replace(/^B/, "b")} of cluster ${clusterId}: ${why}`);
	const checks = [passed("Backup", `${label} is AVAILABLE`)];
	if (selector.kind === "latest" && selector.maxAgeMs !== void 0) checks.push(checkBackupAge(backup, selector.maxAgeMs, clock.date()));
	const expiry = expiryWarning(backup, inputs.timeoutMs, clock.date());
	if (expiry !== void 0) runner.warning("The backup expires soon", expiry);
	const name = `backup ${backup.backupId}`;
	const { projectId } = backup;
	return {
		backup,
		name,
		projectId,
		regionId: backup.regionId ?? await readRegion(clusterId, backup, context),
		checks
	};
}
async function readRegion(clusterId, { backupId }, { zilliz, tryRead }) {
	const described = await tryRead((limits) => zilliz.describeBackup(clusterId, backupId, limits));
	if (described instanceof ZillizError || described.backupId !== backupId) return void 0;
	if (!isAvailable(described)) throw new ActionError(`Backup ${backupId} of cluster ${clusterId} is no longer AVAILABLE (now ${sanitizeLine(described.status)}).`, "Re-run this, or choose another backup.");
	return described.regionId;
}
async function clusterSource(clusterId, { zilliz, state, tryRead }) {
	const cluster = await tryRead((limits) => zilliz.describeCluster(clusterId, limits));
	const source = {
		backup: void 0,
		name: `cluster ${clusterId}`
	};
	if (cluster instanceof ZillizError) {
		if (isInvalidTarget(cluster)) throw cluster;
		const check = skipped("Cluster", `Cluster ${clusterId} can't be read: ${cluster.message}`);
		return {
			...source,
			projectId: void 0,
			regionId: void 0,
			checks: [check]
		};
	}
	const { projectId, regionId, clusterName } = cluster;
	state.update({
		clusterName,
		projectIds: projectId === void 0 ? void 0 : [projectId]
	});
	const check = passed("Cluster", `Cluster ${clusterId}${nameSuffix(clusterName)} exists`);
	return {
		...source,
		projectId,
		regionId,
		checks: [check]
	};
}
function recordBackup(backup, context) {
	const { state } = context;
	const { projectId } = backup;
	const createdAt = parseTime(backup.createTime);
	state.update({
		backupId: backup.backupId,
		backupName: backup.backupName,
		clusterName: backup.clusterName,
		projectIds: projectId === void 0 ? void 0 : [projectId],
		backupStatus: backup.status,
		backupTakenAt: createdAt === void 0 ? void 0 : toIsoSeconds(createdAt),
		backupAgeSeconds: ageAtStart(backup, context),
		backupBytes: backup.size
	});
}
function ageAtStart(backup, { state, clock, deadline, inputs }) {
	if (state.phase === "backing-up") return void 0;
	const age = backupAge$1(backup, clock.date());
	if (age === void 0) return void 0;
	const startedAt = deadline - inputs.timeoutMs;
	return Math.max(0, Math.round((age - (clock.now() - startedAt)) / 1e3));
}
// src/export/create-backup.ts
async function createBackup(clusterId, context) {
	const requested = await requestBackup(clusterId, context);
	if (requested.result !== void 0) return requested;
	return watchBackup(clusterId, requested.backupId, context);
}
async function requestBackup(clusterId, context) {
	const { state, runner, zilliz } = context;
	const requested = await startOnce({
		phase: "requesting-backup",
		line: `Creating a backup of cluster ${clusterId}`,
		send: (limits) => zilliz.createBackup(clusterId, limits),
		onRejected: (error) => explainRejection(clusterId, error, context),
		onUnknown: (why) => backupUnknown(state.facts, why)
	}, context);
	if (requested.result !== void 0) return requested;
	const { backupId, backupName, jobId: backupJobId } = requested.response;
	if (backupId === void 0) {
		state.update({ backupJobId });
		return { result: backupUnknown(state.facts, "the response contains the ID of its job, but not of the backup") };
	}
	state.recordBackupStart({
		backupId,
		backupName,
		backupJobId
	});
	runner.info(`Backup ${backupId} is being created${backupJobId === void 0 ? "" : ` by job ${backupJobId}`}`);
	context.throwIfCancelled();
	return { backupId };
}
const EXPLAIN_TIMEOUT_MS = 1e4;
async function explainRejection(clusterId, error, context) {
	const read = context.readWithin(EXPLAIN_TIMEOUT_MS);
	const inProgress = error.kind === "rejected" ? await backupsInProgress({
		...context,
		clusterId,
		read
	}).catch(() => []) : [];
	context.signal.throwIfAborted();
	const [first] = inProgress;
	if (first === void 0) return notStarted(error.message, adviceFor(error));
	const labels = inProgress.slice(0, 10).map(backupLabel).join("; ");
	return notStarted(`${error.message}\nZilliz Cloud creates one manual backup of a cluster at a time, and this one is in progress: ${labels}.`, `Wait for it to finish and re-run, or export it then with \`backup-id: ${first.backupId}\`.`);
}
async function watchBackup(clusterId, backupId, context) {
	const { inputs, state, runner, clock } = context;
	const startedAt = clock.now();
	const { backupJobId: jobId } = state.facts;
	const created = await waitForBackup({
		...context,
		clusterId,
		backupId,
		jobId,
		onJob: pollRecorder(jobId ?? "", context, "Backup "),
		onBackup: ({ status }) => state.update({ backupStatus: status })
	});
	switch (created.kind) {
		case "available": {
			const { backup } = created;
			recordBackup(backup, context);
			const took = formatDuration((clock.now() - startedAt) / 1e3);
			runner.info(`${backupLabel(backup)} is AVAILABLE after ${took}`);
			return clock.now() < context.deadline ? { backup } : { result: noTimeLeft(backupId, inputs.timeoutMs) };
		}
		case "not-created": return { result: backupNotCreated(state.facts, created.as) };
		case "timed-out": return { result: await handleTimeout(context) };
		case "watch-failed": {
			const { error } = created;
			return { result: watchFailed(state.facts, error.message, adviceFor(error)) };
		}
	}
}
async function waitForBackup(watch) {
	const { clusterId, backupId, zilliz } = watch;
	let isRecorded = false;
	const recordStatus = async (limits) => {
		try {
			watch.onBackup(await zilliz.describeBackup(clusterId, backupId, limits));
			isRecorded = true;
		} catch (error) {
			if (!(error instanceof ZillizError)) throw error;
		}
	};
	const attempt = async (limits) => {
		const job = await readBackupJob(watch, limits);
		if (job !== void 0) {
			watch.onJob(job);
			const as = terminalStatus(job.status);
			if (as === "failed" || as === "cancelled") {
				await recordStatus(limits);
				return { ended: {
					kind: "not-created",
					as
				} };
			}
			const statusClass = classifyStatus(job.status);
			if (statusClass === "running" || statusClass === "cancelling") {
				if (!isRecorded) await recordStatus(limits);
				return { progress: job.progress };
			}
		}
		const backup = await zilliz.describeBackup(clusterId, backupId, limits);
		watch.onBackup(backup);
		if (isAvailable(backup)) return { ended: {
			kind: "available",
			backup
		} };
		return backup.status.toUpperCase() === "DELETED" ? { ended: {
			kind: "not-created",
			as: "gone"
		} } : { progress: job?.progress };
	};
	return poll(attempt, watch);
}
async function readBackupJob({ jobId, zilliz }, limits) {
	if (jobId === void 0) return void 0;
	try {
		return await zilliz.describeJob(jobId, limits);
	} catch (error) {
		if (error instanceof ZillizError && (isJobNotFound(error) || error.failure.isEmpty || error.failure.httpStatus === 403)) return void 0;
		throw error;
	}
}
// src/export/dry-run.ts
async function dryRun(request, context) {
	const { backup, integrationId, checks } = await prepare(request, context);
	if (backup !== void 0) {
		const plan = planExport(request, backup, integrationId, context);
		return checked(context.state.facts, checks, requestText(plan));
	}
	const { clusterId } = request;
	const check = await checkNoBackupInProgress(clusterId, context);
	const plan = {
		clusterId,
		backupId: "{backup_id}",
		integrationId,
		directory: resolveDirectory(request, void 0, context)
	};
	return checked(context.state.facts, [...checks, check], `Would create a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait until it is AVAILABLE, and export it.\n${requestText(plan)}`);
}
function requestText(plan) {
	const { clusterId, backupId, integrationId, directory } = plan;
	return `Would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${JSON.stringify({
		integrationId,
		directory
	})}\`.`;
}
async function checkNoBackupInProgress(clusterId, context) {
	const name = "No other backup";
	const read = context.readWithin(CHECK_TIMEOUT_MS);
	try {
		const [other] = await backupsInProgress({
			...context,
			clusterId,
			read
		});
		if (other === void 0) return passed(name, "No backup is in progress");
		return skipped(name, `Backup ${other.backupId} is in progress. Zilliz Cloud creates one manual backup of a cluster at a time, so it may reject another one`);
	} catch (error) {
		if (!(error instanceof ZillizError)) throw error;
		return skipped(name, error.message);
	}
}
// src/export/previous-jobs.ts
async function findPreviousJobs(markers, context) {
	return Promise.all(jobsIn(markers).map(async ({ jobId, marker }) => {
		return waitIfCancelling({
			jobId,
			marker,
			job: await readPreviousJob(jobId, marker, context)
		}, context);
	}));
}
function jobsIn(markers) {
	const jobs = new Map();
	for (const marker of markers) {
		const { jobId } = marker;
		if (jobId !== void 0 && !jobs.has(jobId)) jobs.set(jobId, marker);
	}
	return [...jobs].map(([jobId, marker]) => ({
		jobId,
		marker
	}));
}
async function readPreviousJob(jobId, marker, { zilliz, readWithin }) {
	try {
		return await readWithin(LOOKUP_TIMEOUT_MS)((limits) => zilliz.describeJob(jobId, limits));
	} catch (error) {
		if (error instanceof ZillizError && isUnknownJob(error)) return void 0;
		if (!(error instanceof ZillizError || error instanceof ActionError)) throw error;
		throw new ActionError(`${attemptLabel(marker)} started export job ${jobId}, which may be running and can't be read: ${error.message}`, "Re-run this when Zilliz Cloud can be reached, or use `resume: never` after the job has ended.");
	}
}
function isUnknownJob(error) {
	return classifyFailure(error) === "not-found" && !error.failure.isEmpty;
}
async function waitIfCancelling(found, context) {
	const { jobId, marker, job } = found;
	if (job === void 0 || classifyStatus(job.status) !== "cancelling") return found;
	context.runner.info(`${attemptLabel(marker)} started export job ${jobId}, which is being cancelled: waiting for it to finish`);
	const watched = await watchJob(jobId, {
		...context,
		onJob: () => {}
	});
	if (watched.kind === "ended") return {
		...found,
		job: watched.job
	};
	throw new ActionError(`${attemptLabel(marker)} started export job ${jobId}, which is being cancelled and may still be running.`, "Wait until it has stopped (see the Jobs page of the Zilliz Cloud console), then re-run this.");
}
function isRunning({ status }) {
	return terminalStatus(status) === void 0;
}
function isSucceeded({ status }) {
	return terminalStatus(status) === "succeeded";
}
function jobExists(found) {
	return found.job !== void 0;
}
const startedBy = ({ startedByAttempt, attempt }) => startedByAttempt ?? attempt;
function unansweredStarts(markers, by = startedBy) {
	const withJob = new Set(markers.filter(({ jobId }) => jobId !== void 0).map(by));
	const last = new Map();
	for (const marker of markers) if (!last.has(by(marker))) last.set(by(marker), marker);
	return [...last].flatMap(([key, marker]) => marker.start === void 0 || withJob.has(key) ? [] : [marker]);
}
function areOfTwoSteps(markers, thisAttempt) {
	const mains = new Map();
	return markers.some(({ attempt, mainId }) => {
		const other = mains.get(attempt);
		mains.set(attempt, mainId);
		return attempt === thisAttempt || other !== void 0 && other !== mainId;
	});
}
const attemptLabel = (marker) => `Attempt ${startedBy(marker)} of this run`;
// src/export/adopt-job.ts
function factsOf(marker, { clusterId, integration }) {
	return {
		clusterId,
		backupId: marker.backupId,
		integrationId: "id" in integration ? integration.id : marker.integrationId,
		startedByAttempt: startedBy(marker),
		plannedAt: toIsoSeconds(marker.plannedAt * 1e3)
	};
}
function directoryOf(marker, { clusterId, directory }, run, backupName) {
	const { backupId, plannedAt } = marker;
	const lacksName = backupName === void 0 && directory.includes("{backup_name}");
	if (backupId === void 0 || lacksName) return void 0;
	return fillDirectory(directory, {
		...run,
		runAttempt: String(startedBy(marker)),
		startedAt: new Date(plannedAt * 1e3),
		clusterId,
		backupId,
		backupName
	});
}
async function adoptJob({ jobId, marker, job }, request, context) {
	const { zilliz, state, run } = context;
	const { clusterId } = request;
	const facts = factsOf(marker, request);
	if (isRunning(job)) state.attach(jobId, facts);
	else state.update({
		...facts,
		jobId
	});
	state.recordJob(job);
	const { backupId, integrationId } = facts;
	const [backup, found] = await Promise.all([backupId && readDetail(context, (limits) => zilliz.describeBackup(clusterId, backupId, limits)), integrationId && readDetail(context, (limits) => zilliz.describeIntegration(integrationId, limits))]);
	if (backup) recordBackup(backup, context);
	if (found) recordIntegration(found, context);
	const backupName = backup ? backup.backupName : void 0;
	state.update({ directory: directoryOf(marker, request, run, backupName) });
}
async function readDetail({ tryRead }, read) {
	try {
		const found = await tryRead(read);
		return found instanceof ZillizError ? void 0 : found;
	} catch (error) {
		if (error instanceof ActionError) return void 0;
		throw error;
	}
}
// src/export/resume.ts
async function resume(request, context) {
	const { markers, isAmbiguous } = await readMarkers(context);
	const found = await findPreviousJobs(markers, context);
	const existing = found.filter(jobExists);
	const running = existing.find(({ job }) => isRunning(job));
	const newest = running ? void 0 : await newestBackupId(request, existing, context);
	const previous = running ?? existing.find(({ job, marker }) => isSucceeded(job) && matchesRequest(marker, request, newest));
	if (isAmbiguous) throwIfNotOurs(previous, markers);
	if (previous !== void 0) return continueJob(previous, request, context);
	const lost = unansweredStarts(markers).find(({ start }) => start === "requested");
	if (lost !== void 0) return startLost(lost, request, context);
	logPrevious(markers, found, newest, context);
}
async function continueJob(previous, request, context) {
	const { jobId, marker, job } = previous;
	const { state, runner, clock } = context;
	await adoptJob(previous, request, context);
	let result;
	if (isRunning(job)) {
		runner.info(`${attemptLabel(marker)} started export job ${jobId} (status ${statusWord(job.status)}). Resuming it instead of starting a new export`);
		result = request.wait ? await watchExport(jobId, context, { firstWaitMs: 0 }) : startedWithoutWaiting(state.facts);
	} else {
		if (parseTime(job.startTime) && parseTime(job.endTime)) state.recordEnd(job, clock);
		result = jobEnded("succeeded", state.facts);
	}
	return fromPreviousAttempt(result, startedBy(marker));
}
function throwIfNotOurs(previous, markers) {
	const [lost] = unansweredStarts(markers, ({ mainId }) => mainId);
	const subject = previous ? `Export job ${previous.jobId} (status ${statusWord(previous.job.status)}) was` : "An export may have been";
	if (previous === void 0 && lost === void 0) return;
	throw new ActionError(`${subject} started in this run by this step or by another one: several steps have its job, step ID and inputs, and nothing distinguishes them. It is not resumed.`, "Check the Jobs page of the Zilliz Cloud console, then start a new run of the workflow instead of a re-run. To make such steps resumable, give each its own `status-context`.");
}
function startLost(marker, request, { state, run }) {
	const { backupId } = marker;
	const attempt = startedBy(marker);
	state.update(factsOf(marker, request));
	const why = `attempt ${attempt} of this run ended before it recorded one`;
	if (backupId === void 0) return backupUnknown(state.facts, why);
	state.update({ directory: directoryOf(marker, request, run) });
	return startUnknown(state.facts, why);
}
async function readMarkers(context) {
	const { github, inputs, run, runner } = context;
	const attempt = Number(run.runAttempt || 1);
	const always = inputs.resume === "always";
	const none = {
		markers: [],
		isAmbiguous: false
	};
	if (inputs.resume === "never" || attempt === 1 && !always) return none;
	if (github === void 0) {
		runner.info("Set `github-token` to resume the exports of earlier attempts of this run");
		return none;
	}
	const all = await orAborted(github.readMarkers(context.signal), context);
	return {
		markers: always ? all : all.filter((marker) => marker.attempt < attempt),
		isAmbiguous: areOfTwoSteps(all, always ? void 0 : attempt)
	};
}
async function orAborted(promise, { signal }) {
	signal.throwIfAborted();
	await Promise.race([promise, once(signal, "abort")]);
	signal.throwIfAborted();
	return promise;
}
async function newestBackupId({ clusterId, backup }, existing, context) {
	const anySucceeded = existing.some(({ job }) => isSucceeded(job));
	if (backup.kind !== "latest" || !anySucceeded) return void 0;
	const read = context.readWithin(LOOKUP_TIMEOUT_MS);
	return (await selectBackup({
		...context,
		clusterId,
		backup,
		read
	})).backup.backupId;
}
function matchesRequest({ backupId }, { backup }, newest) {
	if (backup.kind === "new") return true;
	return backupId !== void 0 && backupId === (backup.kind === "id" ? backup.id : newest);
}
function logPrevious(markers, found, newest, { runner, state }) {
	const unanswered = unansweredStarts(markers).map((marker) => {
		const { backupId } = marker;
		const requested = backupId === void 0 ? "a backup" : `an export of backup ${backupId}`;
		return `${attemptLabel(marker)} requested ${requested} but got no response, so one may be running.`;
	});
	const jobs = found.map((each) => previousJobText(each, newest));
	if (jobs.length + unanswered.length === 0) return;
	const previousAttempts = [
		...unanswered,
		...jobs,
		"This attempt resumes none of them."
	].join(" ");
	state.update({ previousAttempts });
	if (unanswered.length === 0) {
		runner.info(previousAttempts);
		return;
	}
	runner.warning("Two exports may be running", `${previousAttempts}\nCheck the Jobs page of the Zilliz Cloud console and cancel the duplicate.`);
}
function previousJobText({ jobId, marker, job }, newest) {
	const started = `${attemptLabel(marker)} started export job ${jobId} of backup ${marker.backupId}`;
	if (job === void 0) return `${started}, which Zilliz Cloud doesn't know.`;
	const status = statusWord(job.status);
	return isSucceeded(job) && newest !== void 0 ? `${started}: ${status}. The newest backup is now ${newest}.` : `${started}: ${status}.`;
}
// src/main.ts
async function main(context) {
	const { request } = context.inputs;
	try {
		await waitForTurn(context);
		if (request.kind === "attach") return await attach(request, context);
		if (request.dryRun) return await dryRun(request, context);
		return await exportBackup(request, context);
	} catch (error) {
		return context.signal.aborted ? await handleInterruption(context) : failureResult(error, context);
	}
}
async function exportBackup(request, context) {
	const previous = await resume(request, context);
	if (previous !== void 0) return previous;
	const { backup, integrationId } = await prepare(request, context);
	const exportable = backup ? { backup } : await createBackup(request.clusterId, context);
	if (exportable.result) return exportable.result;
	const started = await startExport(request, exportable.backup, integrationId, context);
	if (started.result) return started.result;
	if (!request.wait) return startedWithoutWaiting(context.state.facts);
	return watchExport(started.jobId, context);
}
const START_STAGGER_MS = 1e3 / 13;
async function waitForTurn({ inputs, clock, signal }) {
	const { index } = inputs.matrixJob;
	if (index > 0) await clock.sleep(index * START_STAGGER_MS, signal);
}
function failureResult(error, { state }) {
	const { phase, facts } = state;
	const why = messageOf(error);
	switch (phase) {
		case "requesting-backup": return backupUnknown(facts, why);
		case "starting": return startUnknown(facts, why);
		case "idle":
		case "backing-up":
			if (error instanceof ActionError) return notStarted(why, error.nextStep, facts);
			if (error instanceof ZillizError) return notStarted(why, adviceFor(error), facts);
			return internalError(facts, why);
		default: return internalError(facts, why);
	}
}
// src/report/help-links.ts
const JOBS_PAGE_DOCS = "https://docs.zilliz.com/docs/job-center";
function helpLinks({ status, success, stillRunning, title }, { jobId, backupJobId }, run, baseUrl) {
	if (status === "succeeded") return [];
	const isOpen = stillRunning !== void 0 || status === "started";
	const hasJob = (jobId ?? backupJobId) !== void 0;
	const troubleshooting = success ? void 0 : troubleshootingUrl(title, run);
	return [
		...isOpen || hasJob ? [{
			label: "Zilliz Cloud console",
			url: consoleUrl(baseUrl)
		}] : [],
		...isOpen ? [{
			label: "How to use its Jobs page",
			url: JOBS_PAGE_DOCS
		}] : [],
		...troubleshooting ? [{
			label: "Troubleshooting",
			url: troubleshooting
		}] : []
	];
}
function consoleUrl(baseUrl) {
	return baseUrl?.hostname.endsWith(".cn") ? "https://cloud.zilliz.com.cn" : "https://cloud.zilliz.com";
}
function troubleshootingUrl(title, run) {
	const { serverUrl, actionRepository, actionRef } = run;
	if (actionRepository === "" || actionRef === "") return void 0;
	const path = `${actionRepository}/blob/${actionRef}/docs/troubleshooting.md`.split("/").map(encodeURIComponent).join("/");
	return URL.parse(`${serverUrl}/${path}#${headingAnchor(title)}`)?.href;
}
function headingAnchor(heading) {
	return heading.toLowerCase().replaceAll(/[^\w\s-]/g, "").replaceAll(" ", "-");
}
// package.json
var name = "export-zilliz-cloud-backup";
var version = "1.0.0";
// src/report/receipt.ts
function createReceipt(options) {
	const { result, facts, run, commit, requests, writtenAt } = options;
	return {
		schemaVersion: 1,
		status: result.status,
		cancelOutcome: result.cancelOutcome,
		reason: result.success ? void 0 : sanitizeLine(facts.reason ?? whatHappened(result)) || void 0,
		cluster: known({
			id: facts.clusterId,
			name: facts.clusterName
		}),
		backup: known({
			id: facts.backupId,
			name: facts.backupName,
			takenAt: facts.backupTakenAt,
			bytes: facts.backupBytes,
			status: facts.backupStatus,
			ageSeconds: facts.backupAgeSeconds,
			jobId: facts.backupJobId
		}),
		destination: known({
			integrationId: facts.integrationId,
			integrationName: facts.integrationName,
			provider: providerOf(facts.region),
			account: facts.storageAccount,
			bucket: facts.bucket,
			region: facts.region,
			directory: facts.directory
		}),
		job: facts.jobId === void 0 ? void 0 : known({
			id: facts.jobId,
			attached: facts.attached || void 0,
			remoteStatus: facts.remoteStatus,
			progress: facts.progress,
			startedAt: facts.startedAt,
			finishedAt: facts.finishedAt,
			durationSeconds: facts.durationSeconds
		}),
		requests: {
			sent: requests.sent,
			retried: requests.retried
		},
		run: known({
			repository: run.repository,
			commit,
			ref: run.ref,
			workflow: run.workflowRef,
			event: run.eventName,
			job: run.job,
			id: run.runId,
			attempt: /^\d{1,9}$/.test(run.runAttempt) ? Number(run.runAttempt) : void 0,
			url: runUrl(run),
			actor: run.actor,
			triggeringActor: run.triggeringActor
		}) ?? {},
		action: {
			name,
			version
		},
		writtenAt: toIsoSeconds(writtenAt.getTime())
	};
}
function known(part) {
	const entries = Object.entries(part).map(([name, fact]) => [name, typeof fact === "string" ? sanitizeLine(fact) : fact]).filter(([, fact]) => fact !== void 0 && fact !== "");
	return entries.length === 0 ? void 0 : Object.fromEntries(entries);
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
// src/report/progress-chart.ts
const MAX_CHART_POINTS = 100;
var ProgressHistory = class {
	#points = [];
	#gapMs = 0;
	add(progress, at) {
		const previous = this.#points.at(-2);
		if (previous !== void 0 && at - previous.at < this.#gapMs) this.#points.pop();
		this.#points.push({
			at,
			progress
		});
		if (this.#points.length > MAX_CHART_POINTS) {
			this.#gapMs = 2 * at / MAX_CHART_POINTS;
			const newest = this.#points.length - 1;
			this.#points = this.#points.filter((_, index) => index % 2 === 0 || index === newest);
		}
	}
	get points() {
		return this.#points;
	}
};
const STEPS_MS = [
	...[
		1,
		2,
		5,
		10,
		15,
		30
	].map((count) => count * SECOND_MS),
	...[
		1,
		2,
		5,
		10,
		15,
		30
	].map((count) => count * MINUTE_MS),
	...[
		1,
		2,
		4,
		6,
		12,
		24,
		48,
		96
	].map((count) => count * HOUR_MS)
];
const CHART_BAR_LENGTH = 18;
const MIN_CHART_POINTS = 4;
const MIN_CHART_MS = 10 * SECOND_MS;
const EIGHTHS = [
	"",
	"\u258F",
	"\u258E",
	"\u258D",
	"\u258C",
	"\u258B",
	"\u258A",
	"\u2589"
];
function renderChart(points) {
	const last = points.at(-1);
	const hasProgress = points.some(({ progress }) => progress !== last?.progress);
	if (last === void 0 || points.length < MIN_CHART_POINTS || last.at < MIN_CHART_MS || !hasProgress) return;
	const stepMs = STEPS_MS.find((ms) => last.at / ms <= 11) ?? last.at / 11;
	const bars = [...Array.from({ length: Math.ceil(last.at / stepMs - .5) }, (_, index) => index * stepMs), last.at].flatMap((at) => {
		const point = points.findLast((each) => each.at <= at);
		return point === void 0 ? [] : [{
			at,
			progress: point.progress
		}];
	});
	const labels = bars.map(({ at }) => timeText(at));
	const width = Math.max(...labels.map((label) => label.length));
	return [
		"```text",
		...bars.map(({ progress }, index) => [
			labels[index]?.padStart(width),
			`${Math.floor(progress)} %`.padStart(5),
			chartBar(progress)
		].join("  ").trimEnd()),
		"```"
	].join("\n");
}
function timeText(ms) {
	const unit = ms < 36e5 ? SECOND_MS : MINUTE_MS;
	return formatDuration(Math.round(ms / unit) * unit / SECOND_MS);
}
function chartBar(progress) {
	const eighths = Math.round(progress / 100 * CHART_BAR_LENGTH * 8);
	return `${"\u2588".repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}`;
}
// src/report/summary-page.ts
function renderPage(result, heading, more) {
	const { stillRunning, details, nextStep, note } = result;
	const [first = "", ...others] = paragraphs(result.message);
	return fitToLimit$1([
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
function checksList({ checks = [] }) {
	const icons = {
		passed: "\u2705",
		skipped: "\u26A0\uFE0F skipped:",
		warning: "\u26A0\uFE0F warning:"
	};
	return checks.map(({ name, result, detail }) => `- ${icons[result]} **${markdownText(name)}**: ${markdownText(detail)}`).join("\n");
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
function fitToLimit$1(blocks, maxBytes = MAX_SUMMARY_BYTES) {
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
// src/report/summary.ts
function renderSummary(context) {
	const { result, facts, run, baseUrl, byPost = false } = context;
	const heading = {
		icon: icon(result),
		failureIcon: icon(result),
		subject: facts.clusterName ?? facts.clusterId,
		links: helpLinks(result, facts, run, baseUrl)
	};
	const link = facts.jobId === void 0 ? void 0 : consoleLink(facts);
	return renderPage(result, heading, [
		[6, byPost ? REPLACES_MAIN : void 0],
		[5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
		[2, checksList(result)],
		[4, locationLine("Directory", facts.directory, link)],
		[3, rowsTable(mainRows(context))],
		[1, details(context)]
	]);
}
const ICONS = {
	succeeded: "\u2705",
	started: "\u23F3",
	checked: "\u{1F50D}",
	failed: "\u274C",
	"timed-out": "\u274C",
	cancelled: "\u{1F6AB}",
	"in-progress": "\u26A0\uFE0F",
	"start-unknown": "\u26A0\uFE0F"
};
function icon({ status, stillRunning }) {
	return stillRunning === void 0 ? ICONS[status] : "\u26A0\uFE0F";
}
function mainRows({ result, facts }) {
	return [
		["Status", code(result.status)],
		["Cancel outcome", code(result.cancelOutcome)],
		["Job ID", code(facts.jobId)],
		["Remote status", remoteStatus(facts)],
		["Duration", timeTaken(facts)],
		["Backup ID", backup(facts)],
		["Backup age", backupAge(facts)],
		["Backup job ID", code(facts.backupJobId)],
		["Cluster ID", markdownLabel(facts.clusterId, facts.clusterName)],
		["Bucket", bucket(facts)]
	];
}
function details(context) {
	const { result, facts, run, commit, points = [] } = context;
	const inside = [rowsTable([
		["Started at", code(facts.startedAt)],
		["Finished at", code(facts.finishedAt)],
		["Started by", attempt(facts)],
		["Integration ID", markdownLabel(facts.integrationId, facts.integrationName)],
		["Run", runLink(run)],
		["Commit", code(commit.slice(0, 12))]
	]), renderChart(points)].filter(Boolean).join("\n\n");
	if (inside === "") return "";
	return `<details${result.success || result.status === "succeeded" ? "" : " open"}><summary>Run details</summary>\n\n${inside}\n\n</details>`;
}
function attempt({ startedByAttempt }) {
	return startedByAttempt === void 0 ? void 0 : `attempt ${startedByAttempt}`;
}
function timeTaken({ durationSeconds }) {
	return durationSeconds === void 0 ? void 0 : formatDuration(durationSeconds);
}
function remoteStatus({ remoteStatus, progress }) {
	if (remoteStatus === void 0) return void 0;
	return `${markdownCode(remoteStatus)}${progress === void 0 ? "" : `, ${progress} %`}`;
}
function markdownLabel(id, name) {
	if (id === void 0) return name && markdownText(name);
	return name === void 0 ? markdownCode(id) : `${markdownCode(id)} (${markdownText(name)})`;
}
function backup({ backupId, backupName, backupBytes }) {
	const label = markdownLabel(backupId, backupName);
	return label === void 0 || backupBytes === void 0 ? label : `${label}, ${sizeText(backupBytes)}`;
}
function backupAge({ backupAgeSeconds, backupTakenAt }) {
	if (backupTakenAt === void 0) return void 0;
	const created = `created at ${markdownCode(backupTakenAt)}`;
	return backupAgeSeconds === void 0 ? created : `${formatDuration(backupAgeSeconds)}, ${created}`;
}
function bucket({ bucket, region }) {
	if (bucket === void 0) return void 0;
	return `${markdownCode(bucket)}${region === void 0 ? "" : ` in ${markdownCode(region)}`}`;
}
// src/report/report.ts
async function report(result, context) {
	const { state } = context;
	state.setStatus(result.status, result.cancelOutcome);
	if (!result.success) state.setReason(sanitizeLine(whatHappened(result)));
	const receipt = createReceipt({
		...context,
		result,
		facts: state.facts,
		writtenAt: context.clock.date()
	});
	state.setReceipt(receipt);
	const { runner, run, baseUrl, byPost } = context;
	logResult(result, runner, {
		source: "Zilliz Cloud",
		subject: subjectLine(state.facts),
		correction: byPost ? REPLACES_MAIN : void 0,
		links: helpLinks(result, state.facts, run, baseUrl),
		outputError: state.outputError
	});
	const hasReceipt = writeReceipt(receipt, context);
	if (context.summary) await writeSummary(runner, renderSummary({
		...context,
		result,
		facts: state.facts
	}));
	if (result.retryInPost === true) state.persist();
	else state.markDone();
	const isReported = state.outputError === void 0 && hasReceipt;
	return result.success && isReported ? 0 : 1;
}
function writeReceipt(receipt, { runner, receiptPath }) {
	if (receiptPath === void 0) return true;
	try {
		runner.writeFile(receiptPath, receipt);
		return true;
	} catch (error) {
		runner.error("The receipt can't be written", `${messageOf(error)}. \`receipt-path\` is ${receiptPath}. The step fails because the receipt was not written. This does not affect the export.`);
		return false;
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
				closeSync(openSync(pathOf(file, env), constants.O_WRONLY | constants.O_APPEND));
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
	const size = statSync(path, { throwIfNoEntry: false })?.size;
	try {
		append();
	} catch (error) {
		try {
			if (size !== void 0) truncateSync(path, size);
		} catch {}
		throw error;
	}
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
// src/state/export-state.ts
var ExportState = class {
	#state;
	#phaseBefore = "idle";
	#listener;
	#outputError;
	#startedAt;
	#runner;
	#store;
	#written = new Map();
	constructor(runner, saved, store) {
		this.#runner = runner;
		this.#state = saved;
		this.#store = store;
	}
	get facts() {
		return this.#state.facts;
	}
	get phase() {
		return this.#state.phase;
	}
	get outputError() {
		return this.#outputError;
	}
	onChange(listener) {
		this.#listener = listener;
	}
	setPendingCommitStatus(status) {
		this.#save({ pendingCommitStatus: status });
	}
	update(facts) {
		const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0));
		this.#state = {
			...this.#state,
			facts: {
				...this.facts,
				...known
			}
		};
		this.#write(outputsFrom(facts, this.facts));
	}
	begin() {
		this.#save({ phase: "idle" });
	}
	beginBackupRequest() {
		this.#beginRequest("requesting-backup");
	}
	recordBackupStart(facts) {
		this.#transition("backing-up", facts);
	}
	beginStart() {
		this.#beginRequest("starting");
	}
	rollBack() {
		this.#save({ phase: this.#phaseBefore });
	}
	recordStart(jobId, clock) {
		this.#startedAt = clock.now();
		const startedAt = toIsoSeconds(clock.date().getTime());
		this.#transition("running", {
			jobId,
			startedAt
		});
	}
	attach(jobId, facts = {}) {
		this.#transition("running", {
			...facts,
			jobId,
			attached: true
		});
	}
	recordJob({ status, progress, reason, startTime }) {
		const serverReason = reason && sanitizeLine(reason);
		if (this.facts.jobId === void 0) {
			this.update({ reason: serverReason });
			return;
		}
		const startedAt = parseTime(startTime);
		this.update({
			startedAt: this.facts.startedAt ?? (startedAt === void 0 ? void 0 : toIsoSeconds(startedAt)),
			remoteStatus: statusWord(status),
			progress,
			reason: serverReason
		});
		this.#listener?.(this.phase, this.facts);
	}
	recordEnd({ startTime, endTime }, clock) {
		if (this.facts.jobId === void 0) return;
		const from = parseTime(startTime);
		const to = parseTime(endTime);
		if (from !== void 0 && to !== void 0 && to >= from) {
			this.update({
				startedAt: toIsoSeconds(from),
				finishedAt: toIsoSeconds(to),
				durationSeconds: Math.round((to - from) / 1e3)
			});
			return;
		}
		const ageMs = this.#startedAt === void 0 ? void 0 : clock.now() - this.#startedAt;
		this.update({
			finishedAt: toIsoSeconds(clock.date().getTime()),
			durationSeconds: ageMs && Math.round(ageMs / 1e3)
		});
	}
	markDone() {
		this.#save({ phase: "done" });
	}
	persist() {
		this.#save({});
	}
	setStatus(status, cancelOutcome) {
		this.#write({
			status,
			"cancel-outcome": cancelOutcome
		});
	}
	setReason(reason) {
		this.#write({ reason: this.facts.reason ?? reason });
	}
	setReceipt(receipt) {
		this.#write({ receipt });
	}
	#beginRequest(phase) {
		this.#phaseBefore = this.phase;
		try {
			this.#save({ phase });
		} catch (error) {
			this.#state = {
				...this.#state,
				phase: this.#phaseBefore
			};
			throw error;
		}
		this.setStatus("start-unknown");
	}
	#transition(phase, facts) {
		this.#state = {
			...this.#state,
			facts: {
				...this.facts,
				...facts
			}
		};
		this.#save({ phase });
		this.update(facts);
		this.setStatus("in-progress");
	}
	#save(changes) {
		const revision = this.#state.revision + 1;
		this.#state = {
			...this.#state,
			...changes,
			revision
		};
		this.#store(this.#state);
		this.#listener?.(this.phase, this.facts);
	}
	#write(outputs) {
		for (const [name, value] of Object.entries(outputs)) {
			if (value === void 0 || this.#written.get(name) === value) continue;
			try {
				this.#runner.setOutput(name, typeof value === "object" ? value : String(value));
				this.#written.set(name, value);
			} catch (error) {
				this.#outputError ??= new Error(messageOf(error), { cause: error });
			}
		}
	}
};
// src/state/state-saver.ts
const MAX_STATE_BYTES = 3e4;
const INDISPENSABLE = new Set([
	"jobId",
	"backupJobId",
	"backupId",
	"clusterId"
]);
function createStateSaver(runner, seal, rendezvous) {
	return (state) => {
		const { phase, mainId } = state;
		const saved = fitToLimit({
			...redactValues(state, runner.redact),
			phase,
			mainId
		});
		const isPublished = rendezvous?.publish(saved) === true;
		try {
			runner.saveState(STATE_KEY, seal.sign(saved));
		} catch (error) {
			if ((phase === "requesting-backup" || phase === "starting") && !isPublished) throw unsaved(error);
			const open = phase === "idle" ? "what it starts" : openRequestLabel(state);
			if (open === void 0) return;
			runner.warning("The runner's state file can't be written", `${messageOf(error)}. If the runner kills this step, ${open} may keep running: check the Jobs page of the Zilliz Cloud console then.`);
		}
	};
}
function fitToLimit(state) {
	const bytes = (value) => Buffer.byteLength(JSON.stringify(value) ?? "");
	const { ...facts } = state.facts;
	const dispensable = Object.entries(facts).filter(([name]) => !INDISPENSABLE.has(name)).toSorted(([, a], [, b]) => bytes(b) - bytes(a));
	for (const [name] of dispensable) {
		if (bytes({
			...state,
			facts
		}) <= MAX_STATE_BYTES) break;
		delete facts[name];
	}
	return {
		...state,
		facts
	};
}
function unsaved(error) {
	return new ActionError(`The state of this step can't be saved: ${messageOf(error)}. A cancel could not stop what this step starts.`, "Free some space on the runner's disk, or give the step the permission to write to the runner's files; then run this again.", { cause: error });
}
// src/zilliz/content-encoding.ts
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = zlib$1.constants;
const inflate = (body, options) => ((body[0] ?? 0) & 15) === 8 ? zlib$1.inflateSync(body, options) : zlib$1.inflateRawSync(body, options);
const DECODERS = new Map([
	["gzip", [zlib$1.gunzipSync, Z_SYNC_FLUSH]],
	["deflate", [inflate, Z_SYNC_FLUSH]],
	["br", [zlib$1.brotliDecompressSync, BROTLI_OPERATION_FLUSH]],
	["zstd", [zlib$1.zstdDecompressSync, ZSTD_e_flush]]
]);
function decodeContent(body, encoding, maxOutputLength) {
	const name = encoding.trim().toLowerCase().replace(/^x-/, "");
	if (name === "" || name === "identity") return body;
	const [decode, finishFlush = 0] = DECODERS.get(name) ?? [];
	if (decode === void 0) throw new Error(`the content encoding ${name} of the response is not supported`);
	try {
		return decode(body, {
			maxOutputLength,
			finishFlush
		});
	} catch (error) {
		throw new Error(`the response can't be decoded as ${name}: ${messageOf(error)}`);
	}
}
// src/zilliz/proxy.ts
function proxyFor(origin, env) {
	const variable = ["https_proxy", "HTTPS_PROXY"].find((name) => env[name]?.trim());
	if (variable === void 0 || isLoopback(origin)) return void 0;
	return isExempt(origin, env.no_proxy?.trim() || env.NO_PROXY || "") ? void 0 : parseProxy(env[variable] ?? "", variable);
}
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/;
function parseProxy(text, variable) {
	const value = text.trim();
	const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
	if (!URL.canParse(whole)) throw unusable(variable, "it is not a URL");
	const url = new URL(whole);
	if (url.protocol !== "http:" && url.protocol !== "https:") throw unusable(variable, `its scheme is \`${url.protocol}//\``);
	if (!HOST.test(url.hostname)) throw unusable(variable, "its host is not a name or an IP address");
	try {
		decodeURIComponent(url.username + url.password);
	} catch {
		throw unusable(variable, "a `%` in its user or password is not followed by two hex digits");
	}
	return url;
}
function unusable(variable, reason) {
	return new ActionError(`The proxy in the environment variable \`${variable}\` can't be used: ${reason}.`, `Set \`${variable}\` to \`http://HOST:PORT\` or \`https://HOST:PORT\`, with a \`%\` in a user or password written as \`%25\`; or add Zilliz Cloud's host to \`no_proxy\`.`);
}
function isExempt({ hostname, port }, noProxy) {
	const host = hostname.toLowerCase().replace(/\.$/, "");
	return noProxy.toLowerCase().split(/[,\s]+/).filter(Boolean).some((entry) => {
		const [, name = "", entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
		if (entryPort !== void 0 && entryPort !== (port || "443")) return false;
		const domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
		return domain === "*" || host === domain || host.endsWith(`.${domain}`);
	});
}
// src/zilliz/undici.ts
var import_api_connect = __toESM(require_api_connect(), 1);
var import_agent = __toESM(require_agent(), 1);
var import_dispatcher = __toESM(require_dispatcher(), 1);
var import_proxy_agent = __toESM(require_proxy_agent(), 1);
Object.assign(import_dispatcher.default.prototype, { connect: import_api_connect.default });
const Agent = import_agent.default;
const ProxyAgent = import_proxy_agent.default;
// src/zilliz/dispatcher.ts
const CONNECT = {
	timeout: 1e4,
	allowH2: false,
	rejectUnauthorized: true,
	autoSelectFamily: true,
	autoSelectFamilyAttemptTimeout: 2500
};
function dispatchersFor(origin, env, maxResponseSize) {
	const proxy = proxyFor(origin, env);
	const options = {
		connect: CONNECT,
		allowH2: false,
		maxResponseSize,
		headersTimeout: 0,
		bodyTimeout: 0
	};
	return () => proxy === void 0 ? new Agent(options) : new ProxyAgent({
		...options,
		uri: proxy.href,
		proxyTls: CONNECT,
		requestTls: CONNECT
	});
}
// src/zilliz/tls.ts
const CERTIFICATE_ERRORS = new Set([
	"CERT_CHAIN_TOO_LONG",
	"CERT_HAS_EXPIRED",
	"CERT_NOT_YET_VALID",
	"CERT_REJECTED",
	"CERT_REVOKED",
	"CERT_SIGNATURE_FAILURE",
	"CERT_UNTRUSTED",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"ERR_TLS_CERT_ALTNAME_INVALID",
	"HOSTNAME_MISMATCH",
	"INVALID_CA",
	"INVALID_PURPOSE",
	"PATH_LENGTH_EXCEEDED",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"UNABLE_TO_GET_ISSUER_CERT",
	"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE"
]);
function isCertificateError(error) {
	if (!(error instanceof Error)) return false;
	const { code } = error;
	const inner = error instanceof AggregateError ? error.errors : [];
	return CERTIFICATE_ERRORS.has(code) || [...inner, error.cause].some(isCertificateError);
}
// src/zilliz/http.ts
var TransportError = class extends Error {
	name = "TransportError";
	sent;
	isUntrusted;
	constructor(message, sent, cause) {
		super(message, { cause });
		this.sent = sent;
		this.isUntrusted = !sent && isCertificateError(cause);
	}
};
function countRequests(http, onSent) {
	return async (request) => {
		try {
			const response = await http(request);
			onSent();
			return response;
		} catch (error) {
			if (!(error instanceof TransportError) || error.sent) onSent();
			throw error;
		}
	};
}
const MAX_RESPONSE_BYTES = 8388608;
function createHttp(origin, redact, env) {
	const createDispatcher = dispatchersFor(origin, env, MAX_RESPONSE_BYTES);
	const shared = createDispatcher();
	const http = async (request) => {
		const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
		const { signal, ownConnection } = request;
		const abort = signal === void 0 ? timeout : AbortSignal.any([timeout, signal]);
		const dispatcher = ownConnection ? createDispatcher() : shared;
		const exchange = new Exchange();
		try {
			await exchange.send(dispatcher, request, abort);
			return exchange.response(redact);
		} catch (error) {
			const response = exchange.brokenOffResponse(redact);
			if (response !== void 0) return response;
			throw new TransportError(timeout.aborted && signal?.aborted !== true ? `no complete response within ${(request.timeoutMs / 1e3).toFixed(1)} s` : innermostMessage(error), exchange.sent, error);
		} finally {
			if (dispatcher !== shared) dispatcher.destroy();
		}
	};
	return Object.assign(http, { close: () => shared.destroy() });
}
var Exchange = class {
	sent = false;
	#status = 0;
	#headers = {};
	#chunks = [];
	send(dispatcher, { method, url, headers, body }, signal) {
		return new Promise((resolve, reject) => {
			let controller;
			const abort = () => {
				reject(signal.reason);
				controller?.abort(signal.reason);
			};
			const settle = () => signal.removeEventListener("abort", abort);
			if (signal.aborted) return abort();
			signal.addEventListener("abort", abort);
			const { origin, pathname, search } = url;
			const path = pathname + search;
			dispatcher.dispatch({
				origin,
				path,
				method,
				headers,
				body: body ?? null
			}, {
				onRequestStart: (started) => {
					if (signal.aborted) return started.abort(signal.reason);
					this.sent = true;
					controller = started;
				},
				onResponseStart: (_, status, received) => {
					this.#status = status;
					this.#headers = Object.fromEntries(Object.entries(received).map(([name, value]) => [name, String(value)]));
				},
				onResponseData: (_, chunk) => {
					this.#chunks.push(chunk);
				},
				onResponseEnd: () => {
					settle();
					resolve();
				},
				onResponseError: (_, error) => {
					settle();
					reject(error);
				}
			});
		});
	}
	response(redact) {
		return {
			status: this.#status,
			headers: Object.fromEntries(Object.entries(this.#headers).map(([name, value]) => [name, redact(value)])),
			body: redact(this.#text())
		};
	}
	brokenOffResponse(redact) {
		try {
			if (!this.#mayBeComplete()) return void 0;
			return JSON.parse(this.#text()) instanceof Object ? this.response(redact) : void 0;
		} catch {
			return;
		}
	}
	#mayBeComplete() {
		if (this.#headers["content-encoding"] !== void 0) return true;
		const isSpace = (byte) => byte <= 32;
		const end = this.#chunks.findLast((chunk) => !chunk.every(isSpace))?.findLast((byte) => !isSpace(byte));
		return end === 125 || end === 93;
	}
	#text() {
		const encoding = this.#headers["content-encoding"];
		const chunks = encoding === void 0 ? this.#chunks : [decodeContent(Buffer.concat(this.#chunks), encoding, MAX_RESPONSE_BYTES)];
		const decoder = new TextDecoder();
		return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
	}
};
function innermostMessage(error) {
	let message = "";
	for (let current = error; current instanceof Error; current = current.cause) message = (current instanceof AggregateError ? current.errors.find((each) => each instanceof Error) : current)?.message || message;
	return message || String(error);
}
// src/zilliz/schemas.ts
const MAX_FIELD_LENGTH = 4e3;
const MAX_NAME_LENGTH = 500;
const stringUpTo = (maxLength) => pipe(union([string(), number$1()]), transform((value) => String(value).slice(0, maxLength)));
const textUpTo = (maxLength) => pipe(nullish(stringUpTo(maxLength)), transform((value) => value || void 0));
const nullableText = textUpTo(MAX_FIELD_LENGTH);
const optionalText = _catch(nullableText, void 0);
const optionalName = _catch(textUpTo(MAX_NAME_LENGTH), void 0);
const number = union([number$1(), pipe(string().check(_regex(/^-?\d+(\.\d+)?$/)), transform((digits) => Number(digits)))]);
const numberUpTo = (max) => _catch(optional(pipe(number, number$1().check(_gte(0), _lte(max)))), void 0);
const optionalCount = numberUpTo(Number.MAX_VALUE);
const id = pipe(stringUpTo(MAX_FIELD_LENGTH), string().check(_regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/)));
const optionalId = _catch(optional(id), void 0);
const nonEmptyName = pipe(stringUpTo(MAX_NAME_LENGTH), string().check(_minLength(1)));
const envelopeSchema = looseObject({
	code: _catch(optional(number), void 0),
	message: optionalText,
	data: optional(unknown())
});
const startedSchema = object({ jobId: id });
const requestedBackupSchema = object({
	backupId: optionalId,
	backupName: optionalName,
	jobId: optionalId
}).check(refine(({ backupId, jobId }) => (backupId ?? jobId) !== void 0, { error: "it names neither a backup nor a job" }));
const jobSchema = object({
	jobId: nullableText,
	type: optionalText,
	status: nonEmptyName,
	progress: numberUpTo(100),
	startTime: optionalText,
	endTime: optionalText,
	reason: optionalText
});
const backupSchema = object({
	backupId: id,
	backupName: optionalName,
	backupType: optionalText,
	creationMethod: optionalText,
	status: nonEmptyName,
	clusterId: optionalText,
	clusterName: optionalName,
	projectId: optionalId,
	createTime: optionalText,
	expireTime: optionalText,
	size: optionalCount,
	regionId: optionalName
});
function listOf(record) {
	return pipe(nullable(array(unknown())), transform((records) => {
		const all = records ?? [];
		const items = all.flatMap((each) => {
			const parsed = record.safeParse(each);
			return parsed.success ? [parsed.data] : [];
		});
		return {
			items,
			skipped: all.length - items.length
		};
	}));
}
const pageFields = {
	pageSize: optionalCount,
	count: optionalCount
};
const backupPageSchema = object({
	backups: listOf(backupSchema),
	...pageFields
});
const clusterSchema = object({
	clusterId: optionalText,
	clusterName: optionalName,
	projectId: optionalId,
	regionId: optionalName
});
const projectsSchema = listOf(object({ projectId: id }));
const integrationSchema = object({
	integrationId: id,
	name: optionalName,
	status: optionalText,
	message: optionalText,
	regionId: optionalName,
	bucketName: optionalName
});
const externalCredSchema = catchall(object({ accountName: optionalName }), optionalText);
const describedIntegrationSchema = extend(integrationSchema, { externalCred: _catch(optional(externalCredSchema), void 0) });
const validationSchema = object({
	success: boolean$1(),
	message: optionalText
});
const integrationPageSchema = object({
	storageIntegrations: listOf(integrationSchema),
	...pageFields
});
// src/zilliz/response.ts
function parseResponse(request, response, schema, { ids, data: emptyData } = {}) {
	const { status, headers, body } = response;
	const envelope = parseEnvelope(body);
	const code = envelope?.code;
	const failure = {
		request,
		httpStatus: status,
		code,
		message: envelope?.message,
		requestId: headers.requestid,
		retryAfterMs: retryAfterFrom(headers),
		hasData: hasValue(envelope?.data)
	};
	const fail = (kind, message = failure.message) => new ZillizError(kind, {
		...failure,
		message
	});
	if (status === 408 || status >= 500) throw fail("indeterminate");
	if (status === 429 || code === 429) throw fail("rateLimited");
	if (status >= 400) throw fail("rejected");
	const target = headers.location ?? "nowhere";
	if (status >= 300) throw fail("indeterminate", `redirected to ${target}, which is not followed`);
	if (!envelope) throw fail("indeterminate", "the response is not JSON from Zilliz Cloud");
	if (code !== void 0 && !isSuccessCode(code)) throw fail("rejected");
	failure.isEmpty = isEmpty(envelope);
	if (code === void 0) throw fail("indeterminate", "the response has no `code`");
	if (failure.isEmpty) {
		if (emptyData !== void 0) return emptyData;
		throw fail("indeterminate", "the response has no data");
	}
	const { data } = envelope;
	const documented = code === 0 && isRecord(data) ? withIds(data, ids) : data ?? envelope;
	const parsed = schema.safeParse(documented);
	if (parsed.success) return parsed.data;
	throw fail("indeterminate", `the response is not as documented: ${prettifyError(parsed.error)}`);
}
function recoverIds({ body }, schema) {
	const envelope = parseEnvelope(body);
	return [envelope?.data, envelope].map((value) => schema.safeParse(value).data).find((ids) => ids !== void 0);
}
function isEmpty({ code, message, data, ...rest }) {
	if (data === void 0) return (code === 0 || code === void 0 && message === void 0) && Object.keys(rest).length === 0;
	return !hasValue(data);
}
function hasValue(data) {
	const isValue = (value) => (value ?? "") !== "";
	return typeof data === "object" ? Object.values(data ?? {}).some(isValue) : isValue(data);
}
function withIds(data, ids = {}) {
	const omitted = Object.entries(ids).filter(([field]) => (data[field] ?? "") === "");
	return {
		...data,
		...Object.fromEntries(omitted)
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseEnvelope(body) {
	try {
		return envelopeSchema.safeParse(parseJson(body)).data;
	} catch {
		return;
	}
}
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"?|[-+.\w]+/gs;
const LONG_INTEGER = /^[1-9]\d{15,}$/;
function parseJson(text) {
	return JSON.parse(text.replaceAll(TOKENS, (token) => LONG_INTEGER.test(token) ? `"${token}"` : token));
}
const DELAY_SECONDS = /^\d+(\.\d+)?\s*(,|$)/;
function retryAfterFrom(headers) {
	const value = headers["retry-after"]?.trim() ?? "";
	if (DELAY_SECONDS.test(value)) return Number.parseFloat(value) * 1e3;
	const date = parseHttpDate(value);
	return date === void 0 ? void 0 : Math.max(0, date - (serverDate(headers) ?? Date.now()));
}
function serverDate(headers) {
	return parseHttpDate(headers.date ?? "");
}
function parseHttpDate(text) {
	const date = /\d\d:\d\d:\d\d/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : date;
}
// src/zilliz/client.ts
const DEFAULT_TIMEOUT_MS = 3e4;
const PAGE_SIZE = 100;
function createZillizClient({ baseUrl, apiKey, userAgent, http }) {
	const headers = {
		authorization: `Bearer ${apiKey}`,
		"content-type": "application/json",
		accept: "application/json",
		"user-agent": userAgent
	};
	async function send(method, path, { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = {}, payload, ownConnection = false) {
		const request = `${method} ${path}`;
		const url = new URL(baseUrl.href.replace(/\/+$/, "") + path);
		const body = payload && JSON.stringify(payload);
		const options = {
			method,
			url,
			headers,
			body,
			timeoutMs,
			signal,
			ownConnection
		};
		try {
			return {
				request,
				response: await http(options)
			};
		} catch (error) {
			if (error instanceof TransportError) throw ZillizError.fromTransport(request, error);
			throw error;
		}
	}
	async function read(schema, path, limits, omittable) {
		const { request, response } = await send("GET", path, limits);
		return {
			data: parseResponse(request, response, schema, omittable),
			headers: response.headers
		};
	}
	function readById(schema, path, ids, limits) {
		const isAboutIt = refine((data) => Object.entries(ids).every(([field, id]) => data[field] === id), { error: `it is not about ${Object.values(ids).join()}` });
		return read(schema.check(isAboutIt), path, limits, { ids });
	}
	async function sendStart(schema, path, limits, payload) {
		const { request, response } = await send("POST", path, limits, payload, true);
		try {
			return recoverIds(response, schema) ?? parseResponse(request, response, schema);
		} catch (error) {
			throw error instanceof ZillizError ? toStartFailure(error) : error;
		}
	}
	return {
		listBackups: async (clusterId, page, limits) => {
			const path = `/v2/backups?${pageQuery(page, { clusterId })}`;
			const { data, headers } = await read(backupPageSchema, path, limits, { data: { backups: EMPTY_LIST } });
			const asOf = serverDate(headers);
			const items = data.backups.items.map((backup) => ({
				...backup,
				asOf
			}));
			return toPage({
				...data.backups,
				items
			}, data);
		},
		describeBackup: async (clusterId, backupId, limits) => {
			const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}`;
			const { data, headers } = await read(backupSchema, path, limits, { ids: { backupId } });
			return {
				...data,
				asOf: serverDate(headers)
			};
		},
		createBackup: async (clusterId, limits) => {
			const path = `${clusterPath(clusterId)}/backups/create`;
			return sendStart(requestedBackupSchema, path, limits, { backupType: "CLUSTER" });
		},
		describeCluster: async (clusterId, limits) => {
			const path = clusterPath(clusterId);
			return (await readById(clusterSchema, path, { clusterId }, limits)).data;
		},
		listProjects: async (limits) => {
			const { data } = await read(projectsSchema, "/v2/projects", limits, { data: EMPTY_LIST });
			return data.items.map(({ projectId }) => projectId);
		},
		listIntegrations: async (projectId, page, limits) => {
			const path = `/v2/storageIntegrations?${pageQuery(page, { projectId })}`;
			const { data } = await read(integrationPageSchema, path, limits, { data: { storageIntegrations: EMPTY_LIST } });
			return toPage(data.storageIntegrations, data);
		},
		describeIntegration: async (integrationId, limits) => {
			const path = `/v2/storageIntegrations/${pathSegment(integrationId)}`;
			return (await readById(describedIntegrationSchema, path, { integrationId }, limits)).data;
		},
		validateBucket: async (access, limits) => {
			const { request, response } = await send("POST", "/v2/storageIntegrations/validate", limits, access);
			const { accountName: _, ...secret } = access.externalCred;
			const redact = createRedactor(Object.values(secret).flatMap((value = "") => secretParts(value)));
			return parseResponse(request, {
				...response,
				body: redact(response.body)
			}, validationSchema);
		},
		exportBackup: async (clusterId, backupId, target, limits) => {
			const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}/export`;
			return sendStart(startedSchema, path, limits, target);
		},
		describeJob: async (jobId, limits) => {
			const path = `/v2/jobs/${pathSegment(jobId)}`;
			const { data, headers } = await readById(jobSchema, path, { jobId }, limits);
			return {
				...data,
				requestId: headers.requestid
			};
		},
		cancelJob: async (template, { projectId, jobId }, limits) => {
			const { request, response } = await send("POST", template.replaceAll("{project_id}", () => pathSegment(projectId ?? "")).replaceAll("{job_id}", () => pathSegment(jobId)), limits);
			if (response.status < 300 && response.body.trim() === "") return;
			parseResponse(request, response, unknown(), { data: null });
		}
	};
}
function clusterPath(clusterId) {
	return `/v2/clusters/${pathSegment(clusterId)}`;
}
function pathSegment(id) {
	if (id === "" || id === "." || id === "..") throw new RangeError(`not an ID: "${id}"`);
	return encodeURIComponent(id);
}
function pageQuery(page, parent) {
	return new URLSearchParams({
		...parent,
		currentPage: `${page}`,
		pageSize: `${PAGE_SIZE}`
	});
}
const EMPTY_LIST = {
	items: [],
	skipped: 0
};
function toPage({ items, skipped }, { count, pageSize = PAGE_SIZE }) {
	return {
		items,
		skipped,
		isFull: items.length + skipped >= Math.min(pageSize, PAGE_SIZE),
		count
	};
}
// src/session.ts
function openSession(step, host, saved, rendezvous) {
	const { core, env, clock, interruption } = host;
	const key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
	const { redact, add: addSecret } = new Secrets(core);
	for (const secret of [key, core.getInput("github-token")]) addSecret(secret);
	const runner = createRunner(core, env, redact);
	return {
		step,
		host,
		saved,
		key,
		addSecret,
		runner,
		clock,
		signal: interruption.signal,
		checkForTakeover: rendezvous?.watchForTakeover(interruption),
		state: new ExportState(runner, saved, createStateSaver(runner, createSeal(env), rendezvous)),
		run: readRunContext(env),
		history: new ProgressHistory(),
		requests: {
			sent: 0,
			retried: 0
		}
	};
}
function connect(session, inputs) {
	const { host, requests, runner, saved } = session;
	const userAgent = `${name}/${version}`;
	const http = createHttp(inputs.baseUrl, runner.redact, host.env);
	const counted = countRequests(http, () => {
		requests.sent += 1;
	});
	return {
		http,
		github: createGitHubIntegration({
			...session,
			inputs,
			userAgent,
			mainId: saved.mainId
		}),
		zilliz: createZillizClient({
			...inputs,
			userAgent,
			http: counted
		})
	};
}
// src/action.ts
async function runMain(host) {
	watchForRunnerExit(host);
	const rendezvous = createRendezvous(host.env, host.process, host.clock);
	const session = openSession("main", host, initialState(randomUUID()), rendezvous);
	session.state.begin();
	session.checkForTakeover?.();
	return run(session);
}
async function runPost(host, saved) {
	const session = openSession("post", host, saved);
	if (!isOpen(saved)) return finishCommitStatus(session);
	session.state.update(saved.facts);
	return run(session);
}
async function run(session) {
	const { step, state, signal } = session;
	let inputs;
	let connections;
	try {
		inputs = readStepInputs(session);
		if (step === "main") inputs = checkFiles(session, inputs);
		connections = connect(session, inputs);
	} catch (error) {
		const target = inputs ?? reportTarget(session, error);
		return reportResult(setupFailed(session, error), session, target);
	}
	const { github, http } = connections;
	if (step === "main" && github) trackStatus(github, state, signal);
	const result = await runStep(session, inputs, connections).catch((error) => internalError(state.facts, messageOf(error))).finally(() => http.close());
	if (signal.reason instanceof TakenOverByPost) result.retryInPost = true;
	const finish = () => reportResult(result, session, inputs);
	if (github === void 0) return finish();
	return reportAndFinalizeStatus(github, result, state, finish, {
		inPost: step === "post",
		signal
	});
}
async function finishCommitStatus(session) {
	try {
		const { github } = connect(session, readStepInputs(session));
		await writePendingStatus(github, session.saved);
	} catch (error) {
		session.runner.warning("The commit status may still be pending", `${errorsIn(error, session).join(" ")} The result of the export is not affected.`);
	}
	return 0;
}
function readStepInputs({ host, key }) {
	const { core, env } = host;
	const get = (name) => name === "api-key" ? key : core.getInput(name);
	return readInputs(get, env.GITHUB_WORKSPACE);
}
function checkFiles({ runner }, inputs) {
	const outputProblem = runner.unwritableBecause("GITHUB_OUTPUT");
	if (outputProblem !== void 0) throw new ActionError(`The step's outputs can't be written: ${outputProblem}.`, "Give the user that runs this step, such as that of the container, permission to write to the runner's files; then run this again.");
	const summaryProblem = inputs.summary && runner.unwritableBecause("GITHUB_STEP_SUMMARY");
	if (!summaryProblem) return inputs;
	runner.warning("The job summary can't be written", summaryProblem);
	return {
		...inputs,
		summary: false
	};
}
function reportTarget({ host }, error) {
	return {
		summary: !/^false$/i.test(host.core.getInput("summary")),
		receiptPath: error instanceof InvalidInputsError ? error.receiptPath : void 0
	};
}
function setupFailed(session, error) {
	const { step, state } = session;
	const errors = errorsIn(error, session);
	if (step === "post") return cleanupFailed(state, errors);
	if (error instanceof InvalidInputsError) return invalidInputs(errors);
	if (error instanceof ActionError) return notStarted(error.message, error.nextStep);
	return internalError(state.facts, messageOf(error));
}
function errorsIn(error, { runner }) {
	return error instanceof InvalidInputsError ? error.errors.map(runner.redact) : [messageOf(error)];
}
async function runStep(session, inputs, { github, zilliz }) {
	const { step, signal, requests, checkForTakeover } = session;
	const context = createContext({
		...session,
		inputs,
		github,
		zilliz,
		throwIfCancelled: () => {
			checkForTakeover?.();
			signal.throwIfAborted();
		},
		countRetry: () => {
			requests.retried += 1;
		}
	});
	return step === "main" ? main(context) : cleanup(context);
}
async function reportResult(result, session, { summary, receiptPath, baseUrl }) {
	return report(result, {
		...session,
		summary,
		receiptPath,
		baseUrl,
		commit: await headCommit(session.run),
		points: session.history.points,
		byPost: session.step === "post"
	});
}
export { runPost as n, runMain as t };
