import type { Socket } from "node:net";

/** What is said to who sends something that is no request: by the code of Node's parser, what was expected. */
const words: Readonly<Record<string, readonly [status: number, title: string, detail: string]>> = {
  HPE_INVALID_URL: [
    400,
    "Bad Request",
    "the address cannot be read: expected other characters than ASCII as percent-encoded UTF-8 (é as %C3%A9), and no blank",
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    "Request Header Fields Too Large",
    "the address and headers are too long: expected at most 16 kB",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    "Request Timeout",
    "the request did not come whole in time: expected its headers within 10 s and all of it within 30 s",
  ],
};
const otherwise = [400, "Bad Request", "this is no request of HTTP/1.1"] as const;

/** An answer to a request that Node could not read, as the text that goes over the connection. */
export function unreadable(code: string | undefined): string {
  const [status, title, detail] = words[code ?? ""] ?? otherwise;
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const headers = [
    `HTTP/1.1 ${status} ${title}`,
    "content-type: application/problem+json",
    `content-length: ${Buffer.byteLength(body)}`,
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  return `${headers.join("\r\n")}\r\n\r\n${body}`;
}

/** Answers on a connection whose request could not be read, and ends it; one that is broken, or on which an answer is `underWay`, is only ended. */
export function sendAway(error: Error & { readonly code?: string }, socket: Socket, underWay: boolean): void {
  if (underWay || !socket.writable || error.code === "ECONNRESET") socket.destroy();
  else {
    socket.write(unreadable(error.code));
    socket.destroySoon();
  }
}
