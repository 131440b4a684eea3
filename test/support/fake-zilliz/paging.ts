import { z } from "zod";
import { type ApiResponse, RejectedRequest, success } from "./envelope.ts";

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
): ApiResponse {
  const { pageSize = 10, currentPage = 1 } = query;
  if (pageSize < 1 || pageSize > 100) throw new RejectedRequest("pageSize");
  if (currentPage < 1) throw new RejectedRequest("currentPage");
  const from = (currentPage - 1) * pageSize;
  const shown = items.slice(from, from + pageSize);
  return success({ count: items.length, currentPage, pageSize, [name]: shown });
}
