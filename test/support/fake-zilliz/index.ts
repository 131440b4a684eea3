export {
  JOB_CANCEL_ENDPOINT,
  PROJECT_CANCEL_ENDPOINT,
} from "./cancel-endpoints.ts";
export {
  buildBackup,
  buildCluster,
  buildIntegration,
  buildProject,
  defaultState,
  ids,
} from "./default-state.ts";
export type { EndpointName } from "./endpoint.ts";
export type { ApiError, ErrorName } from "./envelope.ts";
export type { Fault, FaultScope } from "./faults.ts";
export type { Job, JobPlan, JobUpdate, JobView } from "./jobs.ts";
export type { EndpointFilter, Exchange } from "./journal.ts";
export { Sandbox, type SandboxOptions } from "./sandbox.ts";
export type {
  AcceptedExport,
  Backup,
  CancelBehaviour,
  Cluster,
  Integration,
  Project,
  SandboxState,
} from "./state.ts";
export type { Violation } from "./validate-request.ts";
