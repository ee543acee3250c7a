#!/usr/bin/env node
// Starts a real Neo4j Community on loopback, from jars that Maven resolves: no Docker, no download page, no npm package.
//   node scripts/neo4j/start-neo4j.mjs [CACHE] [--version 5.26.31] [--home DIR] [--jars DIR] [--bolt PORT] [--http PORT] [--heap 1g]
//                                      [--password SECRET] [--set key=value]... [--fresh] [--temporary] [--while PID] [--wait SECONDS]
// CACHE is .cache/neo4j. When the server answers it prints one JSON line: {uri, http, version, pid, readyMs, home, jars}.
// SIGTERM and SIGINT stop the server cleanly, and then this process. Needs Java 17 or later, and Maven the first time.
// --fresh empties the home first, --temporary takes it away at the end, --while stops when that process is gone,
// --wait says how long a start may take: 180 s.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const fail = (message) => {
  console.error(`start-neo4j: ${message}`);
  process.exit(1);
};
const given = {
  allowPositionals: true,
  options: {
    help: { type: "boolean", default: false },
    version: { type: "string" },
    home: { type: "string" },
    jars: { type: "string" },
    bolt: { type: "string", default: "0" },
    http: { type: "string", default: "0" },
    heap: { type: "string", default: "1g" },
    password: { type: "string" },
    set: { type: "string", multiple: true, default: [] },
    fresh: { type: "boolean", default: false },
    temporary: { type: "boolean", default: false },
    while: { type: "string" },
    wait: { type: "string", default: "180" },
  },
};
const told = () => {
  try {
    return parseArgs(given);
  } catch (error) {
    return fail(`${error.message.split(". ")[0]}; --help says what there is`);
  }
};
const { values, positionals } = told();
if (values.help) {
  const lines = readFileSync(fileURLToPath(import.meta.url), "utf8")
    .split("\n")
    .slice(1);
  console.log(
    lines
      .slice(
        0,
        lines.findIndex((line) => !line.startsWith("//")),
      )
      .map((line) => line.slice(3))
      .join("\n"),
  );
  process.exit(0);
}
if (values.password && values.password.length < 8)
  fail("--password must have at least 8 characters, the server takes no shorter one");
if (!(Number(values.wait) > 0)) fail(`--wait must be a number of seconds, not ${values.wait}`);
const cache = resolve(positionals[0] ?? join(".cache", "neo4j"));
const pom = join(here, "pom.xml");
const wanted = values.version ?? /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, "utf8"))[1];
const home = resolve(values.home ?? join(cache, "home"));
const jars = resolve(values.jars ?? join(cache, `jars-${wanted}`));
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

let stopping = false,
  child;
for (const signal of ["SIGTERM", "SIGINT"])
  process.on(signal, () => {
    stopping = true;
    if (child) child.kill("SIGTERM");
    else process.exit(0);
  });

const run = (command, args, options) =>
  new Promise((done) => {
    child = spawn(command, args, { stdio: ["ignore", 2, 2], ...options });
    child.on("error", () => fail(`${command} is not installed`));
    child.on("exit", (code) => {
      child = undefined;
      if (stopping) process.exit(0);
      done(code);
    });
  });

/** Copies the server's jars once. Complete or absent: the folder gets its name last. A registry may refuse a burst: fewer threads, and again. */
async function resolveJars() {
  if (existsSync(jars)) return;
  const part = `${jars}.${process.pid}.part`;
  process.on("exit", () => rmSync(part, { recursive: true, force: true }));
  for (let attempt = 1; attempt <= 6; attempt++) {
    const code = await run("mvn", [
      "-B",
      "-q",
      "-f",
      pom,
      `-Dneo4j.version=${wanted}`,
      `-Dmaven.artifact.threads=${attempt < 3 ? 4 : 1}`,
      "-Dmaven.wagon.http.retryHandler.count=5",
      "dependency:copy-dependencies",
      "-DincludeScope=runtime",
      `-DoutputDirectory=${part}`,
    ]);
    if (code === 0) {
      if (!existsSync(jars)) renameSync(part, jars);
      return;
    }
    console.error(`start-neo4j: Maven failed, attempt ${attempt} of 6`);
    if (attempt < 6) await sleep(attempt * 10_000);
  }
  fail(`Maven could not resolve Neo4j ${wanted}`);
}

if (values.temporary) process.on("exit", () => stopping && rmSync(home, { recursive: true, force: true }));
if (values.while) {
  setInterval(() => {
    try {
      process.kill(Number(values.while), 0);
    } catch {
      process.kill(process.pid, "SIGTERM");
    }
  }, 1_000).unref();
}
await resolveJars();
const started = Date.now();
if (values.fresh)
  for (const name of ["data", "logs"]) rmSync(join(home, name), { recursive: true, force: true });
for (const name of ["conf", "data", "logs", "run", "plugins", "import"])
  mkdirSync(join(home, name), { recursive: true });
const bolt = Number(values.bolt) || (await freePort());
const http = Number(values.http) || (await freePort());
const settings = new Map(
  Object.entries({
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.enabled": true,
    "server.bolt.listen_address": `127.0.0.1:${bolt}`,
    "server.bolt.advertised_address": `127.0.0.1:${bolt}`,
    "server.http.enabled": true,
    "server.http.listen_address": `127.0.0.1:${http}`,
    "server.https.enabled": false,
    "dbms.security.auth_enabled": Boolean(values.password),
    "dbms.usage_report.enabled": false,
    "dbms.security.allow_csv_import_from_file_urls": false, // LOAD CSV from files
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0", // LOAD CSV from addresses
    "internal.server.bolt.thread_pool_shutdown_wait_time": "200ms", // a stop in 1 s instead of 11
    "server.memory.pagecache.size": "256m",
    "db.tx_log.preallocate": false,
    "db.lock.acquisition.timeout": "10s",
    "db.transaction.timeout": "120s",
  }),
);
const forJava = "server.jvm.additional="; // is for the launcher, which is not used here, and may stand there several times
for (const line of values.set.filter((one) => !one.startsWith(forJava)))
  settings.set(line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)); // a key twice is refused
writeFileSync(
  join(home, "conf", "neo4j.conf"),
  [...settings].map(([key, value]) => `${key}=${value}\n`).join(""),
);

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
const opens = [
  "java.base/java.nio",
  "java.base/java.io",
  "java.base/sun.nio.ch",
  "java.base/java.util.concurrent",
  "java.base/java.lang",
];
const flags = [
  "-Xms256m",
  `-Xmx${values.heap}`,
  "-XX:+UseG1GC", // the server's own choice
  ...values.set
    .filter((one) => one.startsWith(forJava))
    .flatMap((one) => one.slice(forJava.length).split(" ")),
  "-XX:+ExitOnOutOfMemoryError",
  ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  "--enable-native-access=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
  "-Dfile.encoding=UTF-8",
  "-cp",
  join(jars, "*"),
];
if (values.password && !existsSync(join(home, "data", "databases"))) {
  const code = await run(
    java,
    [...flags, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", values.password],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") } },
  );
  if (code !== 0)
    fail(`the initial password could not be set: Java ended with ${code}, its words stand above`);
}
// The main class was renamed after 5.26; a jar names its classes in clear.
const newer = readFileSync(join(jars, `neo4j-${wanted}.jar`)).includes(
  "org/neo4j/server/Neo4jCommunity.class",
);
child = spawn(
  java,
  [
    ...flags,
    `org.neo4j.server.${newer ? "Neo4jCommunity" : "CommunityEntryPoint"}`,
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ],
  { stdio: ["ignore", 2, 2] },
);
child.on("error", () => fail("java is not installed"));
child.on("exit", (code, signal) => {
  if (!stopping) console.error(`start-neo4j: the server ended (${signal ?? code})`);
  process.exit(stopping ? 0 : code || 1);
});

const base = `http://127.0.0.1:${http}`;
const headers = {
  "content-type": "application/json",
  accept: "application/json",
  ...(values.password
    ? { authorization: `Basic ${Buffer.from(`neo4j:${values.password}`).toString("base64")}` }
    : {}),
};
const body = JSON.stringify({
  statement: "CALL dbms.components() YIELD versions RETURN versions[0] AS version",
});
for (let last; ; await sleep(100)) {
  try {
    const answer = await fetch(`${base}/db/neo4j/query/v2`, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(5000),
    });
    const { data, errors } = await answer.json();
    if (data) {
      console.log(
        JSON.stringify({
          uri: `bolt://127.0.0.1:${bolt}`,
          http: base,
          version: data.values[0][0],
          pid: child.pid,
          readyMs: Date.now() - started,
          home,
          jars,
        }),
      );
      break;
    }
    last = errors?.[0]?.message;
    if (answer.status === 401) {
      child.kill("SIGKILL");
      fail(`refused: ${last} (this home has another password)`);
    }
  } catch (error) {
    last = error.message;
  }
  if (Date.now() - started > Number(values.wait) * 1000) {
    child.kill("SIGKILL");
    fail(`not ready after ${values.wait} s: ${last}`);
  }
}
