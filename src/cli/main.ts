#!/usr/bin/env node
import { run } from "./program.ts";

process.exitCode = await run(process.argv.slice(2), process.env);
// All is done and told: an interrupt that comes while the process ends takes nothing of that back.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit());
// Taking Node's own world down gives signals back to the system, which kills: leaving outright, with nothing left to do, does not.
process.once("beforeExit", () => process.exit());
// A connection to a server that never answered the first word cannot be closed from here, and would keep the process.
setTimeout(() => process.exit(), 2_000).unref();
