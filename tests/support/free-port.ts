import { once } from 'node:events';
import { createServer } from 'node:net';

/** The first port that may be given, and how many there are: below those that a system gives to whoever asks for any. */
const FIRST = 20_000;
const COUNT = 12_000;

/** A port of this machine that nothing listens on, and that no connection of what runs beside it takes until it is used. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') continue;
      throw error;
    }
    server.close();
    await once(server, 'close');
    return port;
  }
}
