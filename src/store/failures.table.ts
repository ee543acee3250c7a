import type { FailureKind } from "./failure.ts";

/** One kind of failure. `is` looks at `code|status|name|message`; the first row that fits decides. */
export interface FailureRow {
  readonly kind: FailureKind;
  readonly is: RegExp;
  /** Why it is of this kind. */
  readonly why: string;
  /** Code and message of one that was seen, or that a server's documentation names. */
  readonly example: readonly [code: string, message: string, status?: string];
}

/** Kinds of failures of both engines, of connections and of disks; what comes first decides. */
export const failures: readonly FailureRow[] = [
  {
    kind: "stop",
    // Words are looked for only where no value of the user's can stand in the message.
    is: /^(?:ENOSPC|EDQUOT|EFBIG)\||GRAFEO-(?:T009|X003)|^Neo\.DatabaseError\..*no space left on device/i,
    why: "the disk is full: nothing can be written until somebody makes room",
    example: ["GenericFailure", "GRAFEO-T009: I/O error on the WAL: No space left on device", "40000"],
  },
  { kind: "stop", is: /^(?:EROFS|EACCES|EPERM)\||GRAFEO-X.*(?:Read-only file system|Permission denied)/, why: "the folder cannot be written", example: ["EROFS", "EROFS: read-only file system, open 'expected.json'"] },
  {
    kind: "memory",
    is: /MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|General\.OutOfMemoryError|TransactionMemoryLimit|StackOverFlowError|ERR_MEMORY_ALLOCATION_FAILED|RangeError\|(?:Invalid string length|Array buffer allocation failed)/,
    why: "the transaction needs more memory than the server gives one",
    example: ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "The memory pool limit was exceeded. db.memory.transaction.max"],
  },
  { kind: "memory", is: /Transaction\.TransactionTimedOut|Statement\.ExecutionTimeout|Transaction\.LockClientStopped/, why: "the transaction takes longer than the server gives one", example: ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "The transaction has been terminated"] },
  {
    kind: "stop",
    is: /^(?:ServiceUnavailable|SessionExpired)\|.*(?:certificate|SSL routines|TLS connection was established)/i,
    why: "the connection cannot be encrypted as it was asked for, and will not be the next time",
    example: ["ServiceUnavailable", "Failed to connect to server. Caused by: self-signed certificate"],
  },
  { kind: "transient", is: /^Neo\.TransientError\./, why: "the server says that the same may succeed later: a deadlock, a leader's election, a database that starts", example: ["Neo.TransientError.Transaction.DeadlockDetected", "ForsetiClient can't acquire ExclusiveLock"] },
  { kind: "transient", is: /^(?:ServiceUnavailable|SessionExpired|Deadline|ECONN[A-Z]+|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH)\|/, why: "the connection broke, none could be made, or the server fell silent", example: ["SessionExpired", "Connection was closed by server"] },
  {
    kind: "transient",
    is: /Cluster\.(?:NotALeader|Routing)|Routing\.RoutingFailed|ForbiddenOnReadOnlyDatabase|AuthorizationExpired|Transaction\.(?:Terminated|TransactionNotFound|TransactionCommitFailed|LinkedTransactionError)/,
    why: "another member leads the cluster now, or the transaction was ended from outside",
    example: ["Neo.ClientError.Cluster.NotALeader", "No write operations are allowed on this server"],
  },
  { kind: "row", is: /^(?:N\/A|ProtocolError)\|.*(?:Cannot pack|not allowed to pass|(?:strings|Lists|arrays|Maps|Structures) of size)/, why: "a value that cannot be sent", example: ["N/A", "UTF-8 strings of size 4294967296 are not supported"] },
  {
    kind: "transient",
    is: /^ProtocolError\||^N\/A\|.*(?:Unknown packed value|Read beyond end|Unable to unpack|Unknown Bolt protocol|Ignored either because|Received RECORD)/,
    why: "the connection was cut in the middle of a message, or brought what is no message: another may be whole",
    example: ["ProtocolError", "Connection closed during handshake"],
  },
  {
    kind: "stop",
    is: /Statement\.(?:SyntaxError|ParameterMissing|AccessMode|NotSystemDatabaseError|RuntimeUnsupportedError|Unsupported\w+|InvalidTargetDatabaseError)|Schema\.\w*(?:AlreadyExists|NotFound|CreationFailed|DropFailed)/,
    why: "the statement itself is not for this server: no row is at fault",
    example: ["Neo.ClientError.Statement.SyntaxError", "Invalid input 'CREAT'"],
  },
  { kind: "row", is: /^Neo\.ClientError\.(?:Schema|Statement|Transaction\.TransactionValidationFailed|Procedure\.TypeError)/, why: "what was to be written breaks a constraint or has a value of a wrong type", example: ["Neo.ClientError.Schema.ConstraintValidationFailed", "Node(1) already exists with label `Event`"] },
  {
    kind: "row",
    is: /^Neo\.DatabaseError\.Statement\.(?:Remote)?ExecutionFailed|IndexEntryTooLarge|size of (?:key|value)/,
    why: "a key too long for its index, which the server gives as an error of its own",
    example: ["Neo.DatabaseError.Statement.ExecutionFailed", "Property value is too large to index, please see index documentation for limitations."],
  },
  { kind: "stop", is: /^Neo\./, why: "who asks is not let in or not allowed, there is no such database, or the server itself is damaged", example: ["Neo.ClientError.Security.Forbidden", "Create node with labels 'Event' is not allowed for user"] },
  { kind: "stop", is: /\|25G03\||GRAFEO-X\d|cannot be locked/, why: "the embedded database is open for reading only, held by another, or damaged", example: ["GenericFailure", "GRAFEO-T003: Cannot write in read-only transaction", "25G03"] },
  { kind: "transient", is: /\|40000\|/, why: "the embedded engine undid the transaction for another's sake", example: ["GenericFailure", "GRAFEO-T001: Write conflict on entity Node(NodeId(0))", "40000"] },
  { kind: "row", is: /\|(?:22\w{3}|G2\d{3})\|/, why: "what was to be written breaks a constraint of the embedded engine, or is too large for it", example: ["GenericFailure", "GRAFEO-V001: UNIQUE constraint violation", "G2000"] },
];
