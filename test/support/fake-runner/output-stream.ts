import { Socket } from "node:net";
import { LineSplitter } from "./line-splitter.ts";

/** The reading end of a process's stdout or stderr. */
export class OutputStream {
  readonly ended: Promise<void>;
  readonly #socket: Socket;
  readonly #chunks: Buffer[] = [];

  constructor(readEnd: number, onLine: (line: string) => void) {
    const splitter = new LineSplitter();
    this.#socket = new Socket({ fd: readEnd, readable: true, writable: false });
    this.#socket.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
      splitter.push(chunk).forEach(onLine);
    });
    this.#socket.on("end", () => splitter.end().forEach(onLine));
    this.#socket.on("error", () => {});
    this.ended = new Promise((resolve) => this.#socket.once("close", resolve));
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }

  stall(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.destroy();
  }
}
