import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What an `if` is evaluated with. If a job that it needs was skipped, none of the other three statuses holds. */
export interface ConditionContext {
  status: "success" | "failure" | "cancelled" | "skipped";
  contexts: Readonly<Record<string, unknown>>;
}

const STATUS_FUNCTIONS = ["success", "failure", "cancelled", "always"] as const;
const EXPRESSION = /\$\{\{(.*?)\}\}/gs;
const ONE_EXPRESSION = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s;

/**
 * Whether a step or a job with this `if` runs, as GitHub's own expression engine evaluates it. `success()` is implied unless
 * it names a status function.
 */
export function conditionHolds(
  condition: string | boolean | undefined,
  { status, contexts }: ConditionContext,
): boolean {
  const given = String(condition ?? "");
  const bare = (ONE_EXPRESSION.exec(given)?.[1] ?? given).trim();
  const asks = new RegExp(`\\b(${STATUS_FUNCTIONS.join("|")})\\(`).test(bare);
  const whole = [asks ? "" : "success()", bare && `(${bare})`].filter(Boolean).join(" && ");
  return evaluate(whole, contexts, status).coerceString() === "true";
}

/** A value of a workflow with its expressions evaluated. One that is nothing but an expression keeps its type. */
export function interpolate(value: unknown, contexts: ConditionContext["contexts"]): unknown {
  if (typeof value !== "string") return value;
  const [, only] = ONE_EXPRESSION.exec(value) ?? [];
  if (only !== undefined) {
    const result = evaluate(only, contexts);
    return JSON.parse(JSON.stringify(result, data.replacer));
  }
  return value.replaceAll(EXPRESSION, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  );
}

/** The same of each value of a mapping, as texts. */
export function interpolateAll(
  values: Readonly<Record<string, unknown>> = {},
  contexts: ConditionContext["contexts"],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      String(interpolate(value, contexts) ?? ""),
    ]),
  );
}

function evaluate(
  expression: string,
  contexts: ConditionContext["contexts"],
  status?: ConditionContext["status"],
) {
  const functions =
    status === undefined
      ? []
      : STATUS_FUNCTIONS.map((name) => ({
          name,
          minArgs: 0,
          maxArgs: 0,
          call: () => new data.BooleanData(name === "always" || name === status),
        }));
  const { tokens } = new Lexer(expression.trim()).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const around = JSON.parse(JSON.stringify(contexts), data.reviver);
  const implemented = new Map(functions.map((each) => [each.name, each]));
  return new Evaluator(tree, around, implemented).evaluate();
}
