/** A microphone for Firefox: a sound server of its own, whose one source hears what is played into its one sink. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FakeMicrophone {
  /** What a program needs in its environment to hear it. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Plays `file` over and over. */
export async function openMicrophone(file: string): Promise<FakeMicrophone> {
  const folder = mkdtempSync(join(tmpdir(), 'bona-fide-sound-'));
  const socket = join(folder, 'native');
  const env = { PULSE_SERVER: `unix:${socket}`, PULSE_RUNTIME_PATH: folder, HOME: folder };
  const server = start(
    'pulseaudio',
    [
      ...[
        '-n',
        '--daemonize=no',
        '--use-pid-file=no',
        '--exit-idle-time=-1',
        '--disable-shm=yes',
        '--log-target=stderr',
      ],
      ...load(`module-native-protocol-unix socket=${socket} auth-anonymous=1`),
      ...load('module-null-sink sink_name=voice rate=48000 channels=1'),
      // Programs list no monitors among their microphones: this is one.
      ...load(
        'module-remap-source master=voice.monitor source_name=microphone source_properties=device.description=Fake',
      ),
    ],
    env,
  );
  await answers(env);
  await finished(start('pactl', ['set-default-source', 'microphone'], env));
  const player = start('sh', ['-c', 'while paplay --device=voice "$0"; do :; done', file], env, true);
  return {
    env,
    async close() {
      if (player.pid !== undefined) process.kill(-player.pid, 'SIGKILL');
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

function load(module: string): string[] {
  return ['-L', module];
}

function start(name: string, args: string[], env: Readonly<Record<string, string>>, detached = false): ChildProcess {
  return spawn(name, args, { env: { ...process.env, ...env }, stdio: 'ignore', detached });
}

/** Resolves with whether the program ended well. */
async function finished(child: ChildProcess): Promise<boolean> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** Resolves when the server takes commands. Each question waits for an answer of its own, or for being refused. */
async function answers(env: Readonly<Record<string, string>>): Promise<void> {
  for (let asked = 0; asked < 200; asked += 1) {
    if (await finished(start('pactl', ['info'], env))) return;
  }
  throw new Error('PulseAudio does not answer');
}
