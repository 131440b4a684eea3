export { JOBS_ROUTE, PROJECTS_ROUTE } from "./cancelling.ts";
export {
  backupOf,
  clusterOf,
  defaultWorld,
  ids,
  integrationOf,
  projectWith,
} from "./default-world.ts";
export type { ErrorName, ErrorReply } from "./envelope.ts";
export type { Aim, Fault, Moment, Trap } from "./faults.ts";
export type { Job, JobPlan, JobStep, JobView } from "./jobs.ts";
export type { Exchange, RouteFilter } from "./journal.ts";
export type { RateLimit } from "./rate-limit.ts";
export type { RouteName } from "./routes.ts";
export { Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { Violation } from "./strict.ts";
export type {
  AcceptedExport,
  Backup,
  CancelBehaviour,
  Cluster,
  Integration,
  Project,
  World,
} from "./world.ts";
