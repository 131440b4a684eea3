export { JOB_CANCEL_ENDPOINT as JOBS_ROUTE, PROJECT_CANCEL_ENDPOINT as PROJECTS_ROUTE } from "./cancelling.ts";
export {
  buildBackup as backupOf,
  buildCluster as clusterOf,
  defaultState as defaultWorld,
  ids,
  buildIntegration as integrationOf,
  buildProject as projectWith,
} from "./default-world.ts";
export type { ErrorName, ApiError as ErrorReply } from "./envelope.ts";
export type { FaultScope as Aim, Fault, FaultTiming as Moment, InjectedFault as Trap } from "./faults.ts";
export type { Job, JobPlan, JobUpdate as JobStep, JobView } from "./jobs.ts";
export type { Exchange, EndpointFilter as RouteFilter } from "./journal.ts";
export type { RateLimit } from "./rate-limit.ts";
export type { EndpointName as RouteName } from "./routes.ts";
export { Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { Violation } from "./strict.ts";
export type {
  AcceptedExport,
  Backup,
  CancelBehaviour,
  Cluster,
  Integration,
  Project,
  SandboxState as World,
} from "./world.ts";
