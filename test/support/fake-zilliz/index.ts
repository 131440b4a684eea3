export { JOB_CANCEL_ENDPOINT, PROJECT_CANCEL_ENDPOINT } from "./cancel-endpoints.ts";
export { buildBackup, buildIntegration, buildProject, ids } from "./default-state.ts";
export type { EndpointName } from "./endpoint.ts";
export type { Fault } from "./faults.ts";
export type { JobPlan } from "./jobs.ts";
export type { Exchange } from "./journal.ts";
export { Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { AcceptedExport, CancelBehaviour, SandboxState } from "./state.ts";
export type { Violation } from "./validate-request.ts";
