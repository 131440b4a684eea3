import type { RunContext } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import type { Result } from "./result.ts";

/** A page that helps with a result. */
export interface HelpLink {
  label: string;
  url: string;
}

const JOBS_PAGE_DOCS = "https://docs.zilliz.com/docs/job-center";

/**
 * The pages that help with a result: the console and its documentation while a job may be running,
 * and what this version of the action says about a failure.
 */
export function helpLinks(
  { status, success, stillRunning, title }: Result,
  { jobId, backupJobId }: Readonly<Facts>,
  run: RunContext,
  baseUrl?: URL,
): HelpLink[] {
  if (status === "succeeded") return [];
  const isOpen = stillRunning !== undefined || status === "started";
  const hasJob = (jobId ?? backupJobId) !== undefined;
  const troubleshooting = success ? undefined : troubleshootingUrl(title, run);
  return [
    ...(isOpen || hasJob ? [{ label: "Zilliz Cloud console", url: consoleUrl(baseUrl) }] : []),
    ...(isOpen ? [{ label: "How to use its Jobs page", url: JOBS_PAGE_DOCS }] : []),
    ...(troubleshooting ? [{ label: "Troubleshooting", url: troubleshooting }] : []),
  ];
}

/** China has a console of its own. */
function consoleUrl(baseUrl?: URL): string {
  return baseUrl?.hostname.endsWith(".cn")
    ? "https://cloud.zilliz.com.cn"
    : "https://cloud.zilliz.com";
}

/**
 * This version's page, at the heading of the result. Undefined for an action in the workspace
 * (`uses: ./`), whose repository and ref the runner doesn't report.
 */
function troubleshootingUrl(title: string, run: RunContext): string | undefined {
  const { serverUrl, actionRepository, actionRef } = run;
  if (actionRepository === "" || actionRef === "") return undefined;
  const path = `${actionRepository}/blob/${actionRef}/docs/troubleshooting.md`
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return URL.parse(`${serverUrl}/${path}#${headingAnchor(title)}`)?.href;
}

/** The anchor that GitHub gives a heading. */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");
}
