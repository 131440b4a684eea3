import { z } from "zod";
import { type ApiResponse, RejectedRequest, success } from "./envelope.ts";
import type { SandboxState } from "./state.ts";

const wholeNumber = z
  .string()
  .regex(/^-?\d+$/, "must be a whole number")
  .transform(Number)
  .optional();
/** The query fields of every endpoint that pages. */
export const paging = { pageSize: wholeNumber, currentPage: wholeNumber };

/** One page of a list; 10 items unless asked otherwise, as documented for clusters and integrations. */
export function page(
  name: string,
  items: readonly unknown[],
  query: { pageSize?: number | undefined; currentPage?: number | undefined },
  { largestPage }: Pick<SandboxState, "largestPage">,
): ApiResponse {
  const { pageSize: asked = 10, currentPage = 1 } = query;
  if (asked < 1 || asked > 100) throw new RejectedRequest("pageSize");
  const pageSize = Math.min(asked, largestPage);
  if (currentPage < 1) throw new RejectedRequest("currentPage");
  const from = (currentPage - 1) * pageSize;
  const shown = items.slice(from, from + pageSize);
  return success({ count: items.length, currentPage, pageSize, [name]: shown });
}
