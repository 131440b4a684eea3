/** Resolves with the error that `action` throws; rejects if it throws none. */
export async function errorFrom(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
