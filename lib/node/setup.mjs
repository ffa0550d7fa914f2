/**
 * The door to every npm script: `node lib/node/setup.mjs FILE [ARGUMENT…]` runs FILE with the project's own Node,
 * after installing the packages where they are missing or no longer those of package-lock.json.
 * Plain JavaScript without a package, since it runs on any Node from 20 on, before anything is installed.
 * Speaks on standard error only: standard output belongs to FILE.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What npm itself runs on; also what package.json asks for under `engines`. */
const OLDEST_NODE = 20;
/** The first version that runs every TypeScript file here as it stands. */
const TYPESCRIPT_NODE = 24;

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const major = Number(process.versions.node.split('.')[0]);

function say(line) {
  process.stderr.write(`countercheck: ${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** npm leaves a list of what it installed, written last: an install that was broken off, or another lock file, differs. */
function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const found = readLock(join(modules, '.package-lock.json'));
  if (!wanted) stop('package-lock.json is missing: the clone is not complete');
  if (!found) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true; // the project itself
    const there = found[path];
    return there ? there.version === entry.version && there.integrity === entry.integrity : entry.optional === true;
  });
}

/** Runs npm, its output on standard error; gives its exit status, or null where it could not be started. */
function npm(...args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env; // set where npm runs us
  const direct = node && script?.endsWith('npm-cli.js');
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: !direct && process.platform === 'win32' };
  return spawnSync(direct ? node : 'npm', direct ? [script, ...args] : args, options).status;
}

function install() {
  const started = Date.now();
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  say('installing the packages of package-lock.json (npm ci) …');
  let status = npm(...ci);
  if (status === null) stop('npm was not found: install Node.js with npm');
  if (status !== 0) {
    say('npm ci failed; trying once more …');
    status = npm(...ci);
  }
  if (status !== 0) stop('npm ci failed twice (its own words stand above): is the registry reachable?');
  say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The Node of the packages; where its install script was not allowed to run, this one if it is new enough. */
function findNode() {
  const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (major >= TYPESCRIPT_NODE) return process.execPath;
  return stop(
    `no Node ${TYPESCRIPT_NODE} in the packages (may npm run install scripts?); install Node ${TYPESCRIPT_NODE}`,
  );
}

function run(node, args) {
  const PATH = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, PATH } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`cannot run ${node}: ${error.message}`));
  // 128 + the signal's number is how shells tell that a program was ended by one
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

if (major < OLDEST_NODE) stop(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer`);
if (process.argv.length < 3) stop('usage: node lib/node/setup.mjs FILE [ARGUMENT…]');
if (!isInstalled()) install();
run(findNode(), process.argv.slice(2));
