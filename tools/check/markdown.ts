import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";

/** Something in a Markdown text, and the line that it begins on. */
export interface Found {
  readonly line: number;
  readonly text: string;
}

/** A fenced block. Its line is that of its first line of code. */
export interface CodeBlock extends Found {
  readonly language: string;
}

/** What a checker needs to know of a Markdown text. */
export interface Markdown {
  /** As they are shown: without the marks of emphasis, code and links. */
  readonly headings: Found[];
  /** Where links and images lead, as written. */
  readonly links: Found[];
  readonly blocks: CodeBlock[];
  /** What is neither code nor a link's address nor HTML. */
  readonly prose: Found[];
  readonly html: Found[];
}

const SHOWN = ["data", "codeTextData", "characterEscapeValue"];
const NOT_SHOWN = ["resource", "reference", "definition", "codeFencedFence"];

/** Reads a Markdown text as GitHub does. */
export function readMarkdown(source: string): Markdown {
  const found: Markdown = {
    headings: [],
    links: [],
    blocks: [],
    prose: [],
    html: [],
  };
  const lines = source.split("\n");
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(source, "utf8", true)),
  );
  let heading: { line: number; text: string } | undefined;
  let hidden = 0;
  let fence = { language: "", opened: 0 };
  for (const [happens, token, context] of events) {
    const { type, start, end } = token;
    const { line } = start;
    const entering = happens === "enter";
    if (NOT_SHOWN.includes(type)) hidden += entering ? 1 : -1;
    if (/^(atx|setext)Heading$/.test(type)) {
      if (entering) heading = { line, text: "" };
      else if (heading !== undefined) {
        found.headings.push(heading);
        heading = undefined;
      }
    }
    if (type === "codeFenced") {
      if (entering) fence = { language: "", opened: line };
      else
        found.blocks.push({
          language: fence.language,
          line: fence.opened + 1,
          text: unindented(lines.slice(fence.opened, end.line - 1), start),
        });
    }
    if (!entering) continue;
    const text = context.sliceSerialize(token);
    if (type === "codeFencedFenceInfo") fence.language = text;
    if (heading !== undefined && hidden === 0 && SHOWN.includes(type))
      heading.text += text;
    if (/^(resource|definition)DestinationString$/.test(type))
      found.links.push({ line, text });
    if (type === "data" && hidden === 0) found.prose.push({ line, text });
    if (type === "htmlFlow" || type === "htmlText")
      found.html.push({ line, text });
  }
  return found;
}

/** Takes from each line of a block what its fence is indented by, as in a list. */
function unindented(
  lines: readonly string[],
  { column }: { column: number },
): string {
  const indent = new RegExp(`^ {0,${column - 1}}`);
  return lines.map((line) => `${line.replace(indent, "")}\n`).join("");
}
