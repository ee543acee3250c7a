#!/usr/bin/env node
import { run } from "./program.ts";

process.exitCode = await run(process.argv.slice(2), process.env);
// A connection to a server that never answered the first word cannot be closed from here, and would keep the process.
setTimeout(() => process.exit(), 2_000).unref();
