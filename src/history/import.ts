/** Takes a bundle into the history, with its seal: exported again, it proves what it proved before. */
import { BonaFideError } from '../contract/errors.js';
import type { SessionRecord } from '../contract/record.js';
import type { History } from './history.js';
import { verifyBundle } from './verify.js';

/**
 * Rejects `bundle-invalid` unless every check holds, and `session-present` where it is in the history already. What may follow
 * the session (texts for people) is made anew from it and not taken over. How long it is kept counts from now.
 */
export async function importBundle(history: History, file: Blob): Promise<SessionRecord> {
  const { ok, checks, evidence, session, media } = await verifyBundle(file);
  const failed = checks.find((check) => !check.ok);
  if (!ok || evidence === null || session === null) {
    throw new BonaFideError('bundle-invalid', 'The file is not a whole bundle of this app.', {
      found: failed?.found ?? 'not all of it could be checked',
    });
  }
  const { lanes } = session;
  const record = { ...session.record, importedAt: Date.now() };
  const seal = { id: record.id, facts: evidence.facts, seal: evidence.seal };
  await history.add(record, lanes, { seal, media });
  return record;
}
