import type { Complaint } from "./complaint.ts";
import type { SourceFile } from "./files.ts";
import { readMarkdown } from "./markdown.ts";

/** A wrong spelling, and the right one. */
type Rule = readonly [wrong: RegExp, right: string];

/** Names, which are spelled in one way wherever they stand. */
const NAMES: readonly Rule[] = [
  [/\bGithub\b|\bgitHub\b/, "GitHub"],
  [/\bZilliz cloud\b|\bzilliz [Cc]loud\b|\bZilliz-Cloud\b/, "Zilliz Cloud"],
  [/\bZiliz\b|\bZillis\b|\bZillitz\b/, "Zilliz"],
  [/\bMilvius\b|\bMivlus\b|\bMILVUS\b/, "Milvus"],
  [/\bGit[Hh]ub actions\b/, "GitHub Actions"],
  [/\b(AWS|Amazon) s3\b/, "AWS S3"],
  [/\bAzure (Blob storage|blob [Ss]torage)\b/, "Azure Blob Storage"],
  [/\bGoogle (Cloud storage|cloud [Ss]torage)\b/, "Google Cloud Storage"],
  [/\bJavascript\b/, "JavaScript"],
  [/\bTypescript\b/, "TypeScript"],
  [/\bNodeJS\b(?!\.)|\bNode\.JS\b|\bNodejs\b/, "Node.js"],
  [/\bMacOS\b|\bMac OS\b/, "macOS"],
  [/\bdependabot\b(?![[./])/, "Dependabot"],
];

/** Words of the docs, which are British. `canceled` is a status and stands as code; CANCELED is Zilliz Cloud's. */
const WORDS: readonly Rule[] = [
  // The runner's own sentence is quoted as it is.
  [
    /(?<!\bThe operation was )\b[Cc]anceled\b/,
    "cancelled; the status is `canceled`",
  ],
  [/\b[Cc]anceling\b/, "cancelling"],
  [/\b[Cc]ancelation\b/, "cancellation"],
  [/\bbehavior/i, "behaviour"],
  [/\bcolors?\b/i, "colour"],
  [/\bfavorite|\bfavor\b/i, "favour"],
  // Zilliz Cloud's page is named so.
  [/(?<!\bjob )\bcenter(ed)?\b/i, "centre"],
  [/\b(a|the|this|its|whose) license\b/i, "licence"],
];

/** Misspelt names in the files, and American words in the prose of those that are Markdown. */
export function misspelt(files: readonly SourceFile[]): Complaint[] {
  return files.flatMap(({ path: file, text }) => {
    const lines = text
      .split("\n")
      .flatMap((row, index) => broken(NAMES, file, index + 1, row));
    if (!file.endsWith(".md")) return lines;
    const prose = readMarkdown(text).prose.flatMap(({ line, text: words }) =>
      broken(WORDS, file, line, words),
    );
    return [...lines, ...prose];
  });
}

function broken(
  rules: readonly Rule[],
  file: string,
  line: number,
  text: string,
): Complaint[] {
  // Neither an address nor an e-mail is spelled by anybody here.
  const own = text.replaceAll(/https?:\/\/[^\s)>"'`]+/g, "");
  return rules.flatMap(([wrong, right]) => {
    const [found] = wrong.exec(own) ?? [];
    return found === undefined
      ? []
      : [{ file, line, says: `«${found}» is written ${right}` }];
  });
}
