export {
  JOB_CANCEL_ENDPOINT as JOBS_ROUTE,
  PROJECT_CANCEL_ENDPOINT as PROJECTS_ROUTE,
} from "./cancel-endpoints.ts";
export {
  buildBackup as backupOf,
  buildCluster as clusterOf,
  buildIntegration as integrationOf,
  buildProject as projectWith,
  defaultState as defaultWorld,
  ids,
} from "./default-state.ts";
export type { EndpointName as RouteName } from "./endpoint.ts";
export type { ApiError as ErrorReply, ErrorName } from "./envelope.ts";
export type {
  Fault,
  FaultScope as Aim,
  FaultTiming as Moment,
  InjectedFault as Trap,
} from "./faults.ts";
export type { Job, JobPlan, JobUpdate as JobStep, JobView } from "./jobs.ts";
export type { EndpointFilter as RouteFilter, Exchange } from "./journal.ts";
export type { RateLimit } from "./rate-limit.ts";
export { Sandbox, type SandboxOptions } from "./sandbox.ts";
export type {
  AcceptedExport,
  Backup,
  CancelBehaviour,
  Cluster,
  Integration,
  Project,
  SandboxState as World,
} from "./state.ts";
export type { Violation } from "./validate-request.ts";
