import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AWS_CREDENTIALS } from "../support/fake-storage/index.ts";

// Stand-ins for what is not this project's: other actions, the scripts of the user's repository, and `gh`.

/** What a scenario has left behind. */
export interface Traces {
  /** The commands of the user's that were reached, with their arguments, in order. */
  readonly commands: string[];
  /** The environments that they were given. */
  readonly environments: string;
  /** Artifacts by name: what is in their file. */
  readonly artifacts: Readonly<Record<string, string>>;
  readonly attestations: readonly Attestation[];
}

interface Attestation {
  readonly subject: string;
  readonly type: string;
  readonly predicate: unknown;
}

interface Place {
  readonly workspace: string;
  readonly permissions: Readonly<Record<string, string>>;
}

/** What each script of the user's does beside leaving its trace. */
const SCRIPTS: Record<string, string> = {
  "build.sh": "mkdir -p out && echo an application > out/app.tar.gz",
  "deploy.sh": "",
  "migrate.sh": "",
  "notify-team.sh": "",
  "test.sh": "",
};

/** A folder outside of all workspaces, for traces. */
export class StandIns {
  readonly #folder: string;
  readonly #artifacts: Record<string, string> = {};
  readonly #attestations: Attestation[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(this.programs);
    const downloads = `[ "$2" != download ] || cp '${this.#folder}'/artifact-"$4" receipt.json`;
    this.#script(
      join(this.programs, "gh"),
      `[ "$2" != list ] || cat '${this.#openIssue}'\n${downloads}`,
    );
    this.openIssue("");
  }

  /** The number of the issue that `gh issue list` finds; "" for none. */
  openIssue(number: string): void {
    writeFileSync(this.#openIssue, number);
  }

  get #openIssue(): string {
    return join(this.#folder, "open-issue");
  }

  /** The folder of `gh`, for PATH. */
  get programs(): string {
    return join(this.#folder, "bin");
  }

  get traces(): Traces {
    return {
      commands: this.#read("commands").split(/ *\n/).filter(Boolean),
      environments: this.#read("environments"),
      artifacts: this.#artifacts,
      attestations: this.#attestations,
    };
  }

  /**
   * Does what another action would do, and returns the variables that it exports. Throws if that would fail, and for an
   * action that is not known here.
   */
  use(
    uses: string,
    inputs: Readonly<Record<string, string>>,
    place: Place,
  ): Record<string, string> | undefined {
    const [name = ""] = uses.split("@");
    const known: Record<string, () => Record<string, string> | undefined> = {
      "actions/checkout": () => this.#checkout(inputs, place),
      "actions/upload-artifact": () => this.#upload(inputs, place),
      "actions/attest": () => this.#attest(inputs, place),
      "aws-actions/configure-aws-credentials": () => logIn(inputs, place),
    };
    const standIn = known[name];
    if (standIn === undefined) throw new Unknown(uses);
    return standIn();
  }

  /** Puts the user's repository into the workspace. */
  #checkout(
    inputs: Readonly<Record<string, string>>,
    { workspace, permissions }: Place,
  ): undefined {
    demand(permissions.contents === "read", "contents: read");
    demand(inputs["persist-credentials"] === "false", "persist-credentials: false");
    this.checkOut(workspace);
  }

  /** The user's scripts, where they are there without a checkout. */
  checkOut(workspace: string): void {
    for (const [name, does] of Object.entries(SCRIPTS)) this.#script(join(workspace, name), does);
  }

  #upload({ name = "artifact", path = "" }, { workspace }: Place): undefined {
    demand(!(name in this.#artifacts), `a name beside ${name}`);
    this.#artifacts[name] = readFileSync(join(workspace, path), "utf8");
    writeFileSync(join(this.#folder, `artifact-${name}`), this.#artifacts[name]);
  }

  #attest(inputs: Readonly<Record<string, string>>, { workspace, permissions }: Place): undefined {
    demand(permissions["id-token"] === "write", "id-token: write");
    demand(permissions.attestations === "write", "attestations: write");
    const {
      "subject-path": subject = "",
      "predicate-type": type = "",
      "predicate-path": path = "",
    } = inputs;
    demand(existsSync(join(workspace, subject)), `the subject ${subject}`);
    demand(URL.canParse(type), "a predicate-type that is a URI");
    const predicate = JSON.parse(readFileSync(join(workspace, path), "utf8"));
    this.#attestations.push({ subject, type, predicate });
  }

  #script(path: string, does = ""): void {
    const trace = [
      "#!/bin/bash -e",
      // Builtins only: a process for each of these would take most of a scenario's time.
      `command="\${0##*/}\${*:+ $*}"`,
      `echo "\${command//$'\\n'/$'\\t'}" >> '${this.#folder}/commands'`,
      `export -p >> '${this.#folder}/environments'`,
      does,
    ];
    writeFileSync(path, `${trace.join("\n")}\n`, { mode: 0o755 });
  }

  #read(name: string): string {
    const path = join(this.#folder, name);
    appendFileSync(path, "");
    return readFileSync(path, "utf8");
  }
}

/** An action without a stand-in. */
export class Unknown extends Error {
  constructor(uses: string) {
    super(`no stand-in for ${uses}`);
  }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`it needs ${what}`);
}

/** What configure-aws-credentials leaves in the environment. */
function logIn(
  { "role-to-assume": role = "", "aws-region": region = "" }: Readonly<Record<string, string>>,
  { permissions }: Place,
): Record<string, string> {
  demand(permissions["id-token"] === "write", "id-token: write");
  demand(/^arn:aws:iam::\d{12}:role\/\S+$/.test(role), "a role");
  demand(region !== "", "a region");
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = AWS_CREDENTIALS;
  return { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION: region };
}
