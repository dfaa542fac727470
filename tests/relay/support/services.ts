/** Redis and PostgreSQL as Debian packages them, on loopback, in a folder of their own, as a user without rights. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../support/free-port.js';

export interface Services {
  readonly redisUrl: string;
  readonly postgresUrl: string;
  /** Redis alone: gone, and there again at the same address. */
  stopRedis(): Promise<void>;
  startRedis(): Promise<void>;
  stop(): Promise<void>;
}

const REDIS = '/usr/bin/redis-server';

/** Whether this machine has both. */
export const hasServices = existsSync(REDIS) && postgresFolder() !== undefined;

/** @throws when one of them is missing or does not start */
export async function startServices(): Promise<Services> {
  const binaries = postgresFolder();
  if (binaries === undefined) throw new Error('There is no PostgreSQL.');
  const folder = mkdtempSync(join(tmpdir(), 'bona-fide-services-'));
  const user = process.getuid?.() === 0 ? userNamed('postgres') : null;
  const data = join(folder, 'postgres');
  for (const path of [folder, data]) {
    mkdirSync(path, { recursive: true });
    if (user !== null) chownSync(path, user.uid, user.gid);
  }
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'relay', '-A', 'trust', '--no-sync'], {
    ...user,
    stdio: 'ignore',
  });
  const [redisPort, postgresPort] = [await freePort(), await freePort()];
  const options: SpawnOptions = { ...(user ?? {}), cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] };
  const redisArguments = ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  let redis: ChildProcess;
  const startRedis = (): Promise<void> => {
    redis = spawn(REDIS, redisArguments, options);
    return says(redis, /Ready to accept connections/);
  };
  const postgres = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', `${postgresPort}`, '-c', 'listen_addresses=127.0.0.1', '-k', folder],
    { ...options, env: { ...process.env, LC_ALL: 'C' } },
  );
  await Promise.all([startRedis(), says(postgres, /ready to accept connections/)]);
  return {
    redisUrl: `redis://127.0.0.1:${redisPort}`,
    postgresUrl: `postgres://relay@127.0.0.1:${postgresPort}/postgres`,
    startRedis,
    stopRedis: () => end(redis, 'SIGTERM'),
    stop: async () => {
      // PostgreSQL's fast shutdown: sessions are ended, what was committed stays.
      await Promise.all([end(redis, 'SIGTERM'), end(postgres, 'SIGINT')]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when it has ended, which it may have before. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

function postgresFolder(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : `/usr/lib/postgresql/${newest}/bin`;
}

function userNamed(name: string): { uid: number; gid: number } {
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function says(child: ChildProcess, wanted: RegExp): Promise<void> {
  return new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`${child.spawnfile} ended at once, with ${code}.`)));
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (wanted.test(line)) done();
      });
    }
  });
}
