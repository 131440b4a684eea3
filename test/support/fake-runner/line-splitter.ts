/**
 * Splits a byte stream into lines as .NET's StreamReader.ReadLine does: `\n`, `\r\n` and a lone `\r` all end a line
 * (ProcessInvoker.cs, StartReadStream).
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder();
  #rest = "";

  /** Takes a chunk and returns the lines that it completes. */
  push(chunk: Uint8Array): string[] {
    this.#rest += this.#decoder.decode(chunk, { stream: true });
    return this.#take(false);
  }

  /** Returns what is left when the stream has ended: a last line needs no line end. */
  end(): string[] {
    this.#rest += this.#decoder.decode();
    const lines = this.#take(true);
    if (this.#rest !== "") {
      lines.push(this.#rest);
      this.#rest = "";
    }
    return lines;
  }

  #take(atEnd: boolean): string[] {
    // A \r at the very end is held back, as ReadLine checks whether \n follows.
    const end = atEnd ? /\r\n|\n|\r/g : /\r\n|\n|\r(?!$)/g;
    const lines = this.#rest.split(end);
    this.#rest = lines.pop() ?? "";
    return lines;
  }
}
