// Runs before start and test on a fresh clone, so it uses nothing but Node: installs when node_modules does not match the
// lock file, builds when dist does not match the sources, and is done in a moment when both do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];
const sourceFolders = ['apps', 'libs', 'scripts', 'test', 'bench', 'data'];
const lockFolder = join(root, '.alianza', 'prepare.lock');
const installStamp = join(root, 'node_modules', '.alianza-lock-hash');
const buildStamp = join(root, 'dist', '.alianza-sources-hash');

function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(
      `Alianza needs Node ${oldestNode.join('.')} or newer and this is ${process.versions.node}: install a newer one.`,
    );
  }
  if (isReady()) return;
  takeLock();
  try {
    prepare();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

function isReady() {
  return read(installStamp) === lockFileHash() && read(buildStamp) === sourcesHash();
}

function prepare() {
  if (read(installStamp) !== lockFileHash()) {
    // Not `npm ci`: it refuses a lock file without the binaries of every system, and a registry may not have them all.
    run('Installing the libraries', 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(installStamp, lockFileHash());
  }
  const sources = sourcesHash();
  if (read(buildStamp) !== sources) {
    run('Building', 'npm', ['run', '--silent', 'build']);
    writeFileSync(buildStamp, sources);
  }
}

function run(what, command, args) {
  const begun = Date.now();
  process.stdout.write(`${what} …\n`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    throw new Stop(
      `${what} failed (${error?.message ?? `code ${status}`}): the lines above say why; mend it and start again.`,
    );
  }
  process.stdout.write(`${what}: done in ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

/** The folder is the lock: only one process can make it. One whose owner is dead is taken over. */
function takeLock() {
  mkdirSync(dirname(lockFolder), { recursive: true });
  let told = false;
  for (;;) {
    try {
      mkdirSync(lockFolder);
      writeFileSync(join(lockFolder, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(read(join(lockFolder, 'pid')));
    if (isAbandoned(owner)) {
      rmSync(lockFolder, { recursive: true, force: true });
      continue;
    }
    if (!told) process.stdout.write(`Waiting for process ${owner || '?'}, which is preparing the same folder …\n`);
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function isAbandoned(owner) {
  if (!owner) {
    // Between making the folder and writing the pid there are microseconds, unless the owner died just then.
    const made = statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs;
    return made !== undefined && Date.now() - made > 5_000;
  }
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function lockFileHash() {
  return hash((digest) => digest.update(readFileSync(join(root, 'package-lock.json'))));
}

/** Of names and contents, so that a checkout of another branch counts and a touched file does not. */
function sourcesHash() {
  return hash((digest) => {
    digest.update(lockFileHash());
    for (const name of ['package.json', 'tsconfig.json', join('scripts', 'bundle.mjs')])
      digest.update(readFileSync(join(root, name)));
    for (const folder of sourceFolders) {
      const whole = join(root, folder);
      if (!existsSync(whole)) continue;
      const names = readdirSync(whole, { recursive: true }).filter((name) => /\.(ts|json)$/.test(name));
      for (const name of names.sort())
        digest
          .update(name)
          .update('\0')
          .update(readFileSync(join(whole, name)));
    }
  });
}

function hash(fill) {
  const digest = createHash('sha256');
  fill(digest);
  return digest.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

class Stop extends Error {}

function stop(sentence) {
  throw new Stop(sentence);
}

try {
  main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
