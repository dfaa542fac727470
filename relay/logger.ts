/**
 * Structured lines, one JSON object each. Rubric: events of the relay's own life, counts, sizes, times and refusals.
 * Never content, tokens, secrets, ids of rooms or entries, or texts of errors of others, which may quote any of these.
 */

export type LogLevel = 'info' | 'warn' | 'error';

export interface LogFields {
  readonly code?: number | string;
  readonly reason?: string;
  readonly port?: number;
  readonly connections?: number;
  readonly durationMs?: number;
  readonly store?: string;
  readonly cluster?: boolean;
  readonly tls?: boolean;
  readonly address?: string;
  readonly count?: number;
}

export interface Logger {
  log(level: LogLevel, event: string, fields?: LogFields): void;
}

export const silent: Logger = { log: () => undefined };

/** @param write takes one line, its end included */
export function createLogger(write: (line: string) => void): Logger {
  return {
    log(level, event, fields = {}) {
      write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
    },
  };
}

/** Hocuspocus and its extensions write to the console, names of documents included: it is told that they did, not what. */
export function takeConsole(logger: Logger): void {
  const told = (level: LogLevel) => () => logger.log(level, 'library-message');
  Object.assign(console, { log: told('info'), info: told('info'), warn: told('warn'), error: told('error') });
}
