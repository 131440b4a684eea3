import { ActionError } from "../../src/errors.ts";

/** Resolves with the error that `action` throws; rejects if it throws none. */
export async function errorFrom(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** Resolves with the {@link ActionError} that `action` throws. */
export async function actionErrorFrom(action: () => unknown): Promise<ActionError> {
  const error = await errorFrom(action);
  if (error instanceof ActionError) return error;
  throw error;
}
