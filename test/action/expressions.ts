import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What an `if` sees of the job around it. */
export interface Around {
  status: "success" | "failure" | "cancelled";
  contexts: Readonly<Record<string, unknown>>;
}

const STATUS_FUNCTIONS = ["success", "failure", "cancelled", "always"] as const;

/**
 * Whether a step or a job with this `if` runs, as GitHub's own expression engine evaluates it. Where it asks for no
 * status, `success()` is understood.
 */
export function wouldRun(
  condition: string | undefined,
  { status, contexts }: Around,
): boolean {
  const bare = (condition ?? "").replace(/^\$\{\{(.*)\}\}$/s, "$1").trim();
  const asks = new RegExp(`\\b(${STATUS_FUNCTIONS.join("|")})\\(`).test(bare);
  const whole = [asks ? "" : "success()", bare && `(${bare})`]
    .filter(Boolean)
    .join(" && ");
  const functions = STATUS_FUNCTIONS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(name === "always" || name === status),
  }));
  const { tokens } = new Lexer(whole).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const around = JSON.parse(JSON.stringify(contexts), data.reviver);
  const implemented = new Map(functions.map((each) => [each.name, each]));
  return (
    new Evaluator(tree, around, implemented).evaluate().coerceString() ===
    "true"
  );
}
