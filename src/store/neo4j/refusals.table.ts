import type { Target } from "./link.ts";

/** Why a Neo4j does not do what it is asked, and what must be so that it does: one line that names what to change. */
export interface Refusal {
  /** Looks at `code|message` of the error and of what caused it, a line each. The first row that fits is taken. */
  readonly is: RegExp;
  readonly expected: (target: Target) => string;
  readonly why: (target: Target) => string;
  /** It may pass by itself, within the patience for what starts, refuses connections or breaks them. */
  readonly passes?: "starting" | "refusing" | "breaking";
  /** Code and message of one that was seen. */
  readonly example: readonly [code: string, message: string];
}

const host = ({ location }: Target) => location.replace(/^.*:\/\//, "").replace(/[/?].*$/, "");
/** A name as it is; in quotation marks where a blank or a line break in it would not be seen. */
const named = (name: string) => (/^[\w.-]+$/.test(name) ? name : JSON.stringify(name));
const edged = (secret: string) => (secret.trim() === secret ? "" : ", which begins or ends with a blank or a line break");
const connecting = "Failed to connect to server. … Caused by: ";

/** Refusals of a server that were seen or are documented; what comes first decides. */
export const refusals: readonly Refusal[] = [
  {
    is: /Unauthorized\|.*scheme 'none'/,
    expected: () => "a user and a password in NEO4J_USERNAME and NEO4J_PASSWORD",
    why: ({ username, password }) => (username === undefined && password ? "there is a password, but no user" : "this server lets in nobody without"),
    example: ["Neo.ClientError.Security.Unauthorized", "Unsupported authentication token, scheme 'none' is only allowed when auth is disabled."],
  },
  {
    is: /Security\.Unauthorized\|/,
    expected: ({ username }) => `the password of ${username === undefined ? "the user" : named(username)} in NEO4J_PASSWORD`,
    why: ({ username, password }) => (password ? `the server does not know the user ${named(username ?? "")}, or not with this password${edged(password)}` : "no password was given"),
    example: ["Neo.ClientError.Security.Unauthorized", "The client is unauthorized due to authentication failure."],
  },
  {
    is: /Security\.AuthenticationRateLimit\|/,
    expected: ({ username }) => `a pause of some seconds, and then the right password of ${username}`,
    why: () => "a wrong one was given too many times in a row",
    example: ["Neo.ClientError.Security.AuthenticationRateLimit", "The client has provided incorrect authentication details too many times in a row."],
  },
  {
    is: /Security\.CredentialsExpired\|/,
    expected: ({ username }) => `a password that ${username} chose: change it with “ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'” on the database system`,
    why: () => "the password that was given must be changed first",
    example: ["Neo.ClientError.Security.CredentialsExpired", "ACCESS on database 'neo4j' is not allowed."],
  },
  { is: /Security\.TokenExpired\|/, expected: () => "a token that is still valid", why: () => "the one that was given has expired", example: ["Neo.ClientError.Security.TokenExpired", "The auth provider token has expired"] },
  { is: /Database\.DatabaseNotFound\|/, expected: () => "a database that is there: name it in NEO4J_DATABASE, or make it with CREATE DATABASE", why: ({ database }) => `the server has no database ${named(database)}`, example: ["Neo.ClientError.Database.DatabaseNotFound", "Graph not found: nope"] },
  {
    is: /Security\.Forbidden\||^\|42NFF/m,
    expected: ({ username, database }) => `rights of ${username ?? "everybody"} to do this on ${database}: GRANT ACCESS, MATCH, WRITE and, once, CONSTRAINT and INDEX MANAGEMENT to their role`,
    why: () => "the server does not allow it",
    example: ["Neo.ClientError.Security.Forbidden", "Schema operation 'create_constraint' is not allowed"],
  },
  { is: /Server responded HTTP/, expected: (target) => `the port for Bolt, 7687 by default, not ${host(target)}`, why: () => "what answers there speaks HTTP", example: ["N/A", "Server responded HTTP. Make sure you are not trying to connect to the http endpoint"] },
  {
    is: /^(?:ServiceUnavailable|SessionExpired)\|.*(?:certificate|altnames)/im,
    expected: (target) => `a certificate that is trusted for ${host(target)}: name its authority in NODE_EXTRA_CA_CERTS, or take ${target.location.replace(/\+s(sc)?:/, "+ssc:")} to trust any`,
    why: () => "the server's certificate is signed by nobody known here, for another name, or out of date",
    example: ["ServiceUnavailable", `${connecting}self-signed certificate`],
  },
  {
    is: /TLS connection was established|wrong version number|SSL routines/i,
    expected: ({ location }) => `a server that encrypts, or ${location.replace(/\+s(sc)?:/, ":")}`,
    why: () => "the server does not speak TLS at this port",
    example: ["ServiceUnavailable", `${connecting}Client network socket disconnected before secure TLS connection was established`],
  },
  { is: /ENOTFOUND|EAI_AGAIN/, expected: () => "a host with an address", why: (target) => `no address is known for ${host(target).replace(/:\d+$/, "")}`, passes: "refusing", example: ["ServiceUnavailable", `${connecting}getaddrinfo ENOTFOUND no.such.host.invalid`] },
  { is: /ERR_SOCKET_BAD_PORT\|/, expected: () => "an address with a port below 65536, such as neo4j://localhost:7687", why: (target) => `${host(target)} has another`, example: ["ERR_SOCKET_BAD_PORT", "Port should be >= 0 and < 65536. Received type number (99999)."] },
  { is: /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/, expected: () => "a Neo4j that is running there; NEO4J_WAIT=60 waits a minute for one that starts", why: (target) => `nothing accepts connections at ${host(target)}`, passes: "refusing", example: ["ServiceUnavailable", `${connecting}connect ECONNREFUSED 127.0.0.1:9`] },
  {
    is: /DatabaseUnavailable\||UnableToStartDatabase\|/,
    expected: ({ database }) => `the database ${database} to be there: the server's log says why it is not`,
    why: () => "the server runs, but its database is not available yet, or no longer",
    passes: "starting",
    example: ["Neo.TransientError.General.DatabaseUnavailable", "The database is not currently available to serve your request"],
  },
  {
    is: /is in read-only mode/,
    expected: ({ database }) => `a database that can be written: server.databases.read_only and server.databases.default_to_read_only in neo4j.conf, and SHOW DATABASES, say whether ${database} is`,
    why: ({ database }) => `the server keeps ${database} for reading only`,
    example: ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "No write operations are allowed on this database. The database is in read-only mode on this Neo4j instance."],
  },
  {
    is: /(?:NotALeader|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)\|/,
    expected: ({ location }) => (/^bolt/.test(location) ? `a member that takes writes: ${location.replace("bolt", "neo4j")} finds the one that leads` : "a database that can be written"),
    why: () => "this member of the cluster only reads",
    passes: "starting",
    example: ["Neo.ClientError.Cluster.NotALeader", "No write operations are allowed directly on this database"],
  },
  { is: /can't perform routing/, expected: ({ location }) => `a server that routes, or ${location.replace("neo4j", "bolt")}`, why: () => "this one does not tell who leads", example: ["ServiceUnavailable", "Server at 127.0.0.1:7687 can't perform routing."] },
  { is: /InvalidBookmark/, expected: () => "bookmarks of this database", why: () => "it was restored, or the bookmark is another's", example: ["Neo.ClientError.Transaction.InvalidBookmark", "Parsing of supplied bookmarks failed"] },
  { is: /no space left|TransactionLogError\|/i, expected: () => "room on the server's disk", why: () => "it cannot write its log of transactions", example: ["Neo.DatabaseError.Transaction.TransactionLogError", "Could not append transaction to log"] },
  { is: /^Deadline\|/m, expected: () => "an answer: the server is overloaded, stopped, or behind a firewall that drops what is said", why: (target) => `${host(target)} took the connection and fell silent`, passes: "breaking", example: ["Deadline", "no answer within 130 s"] },
  { is: /Unknown Bolt protocol version: (?:0(?:\.0)?)?$/m, expected: () => "Neo4j 5.26 or later", why: () => "this server speaks only older protocols, or is none", example: ["N/A", "Unknown Bolt protocol version: 0"] },
  {
    is: /\|(?:Connection was closed by server$|.*(?:ECONNRESET|EPIPE))/m,
    expected: ({ location }) => (/\+s(?:sc)?:/.test(location) ? "a Neo4j that answers over Bolt" : `a Neo4j that answers over Bolt; where it takes only encrypted connections, ${location.replace("://", "+s://")}`),
    why: () => "the connection broke before the answer was whole",
    passes: "breaking",
    example: ["ServiceUnavailable", "Connection was closed by server"],
  },
  {
    is: /No routing servers available|No servers available for database/,
    expected: ({ location }) => `members of the cluster that can be reached at the addresses they give; ${location.replace("neo4j", "bolt")} asks only this one`,
    why: () => "no member that does this could be reached",
    passes: "starting",
    example: ["ServiceUnavailable", "Could not perform discovery. No routing servers available."],
  },
  {
    is: /^(?:ProtocolError|SessionExpired|ServiceUnavailable)\||^N\/A\|.*(?:Read beyond end|Unknown packed value|Unable to unpack|Unknown Bolt protocol|Server responded with)/m,
    expected: () => "a Neo4j that answers over Bolt",
    why: () => "the connection broke before the answer was whole",
    passes: "breaking",
    example: ["ProtocolError", "Message type 0x7f is not known"],
  },
];
