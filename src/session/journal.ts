/**
 * Where a session writes itself down while it runs, so that a page that is killed loses a second at most.
 * The session calls these one after another and awaits each; a call that rejects is tried again while the session runs and
 * when it ends, and those after it wait for it (`notices` says once that it cannot be kept at present).
 */
import type { Lane, LaneEntry, SessionRecord } from '../contract/record.js';

export interface SessionJournal {
  /** The session has begun: the first sound or picture has reached the detector. `endedAt` is null. */
  begin(record: SessionRecord): Promise<void>;
  /**
   * Results of one lane, in order, each entry beginning where the one before it ended; called at least each second while
   * there are any. What was resolved must survive the page being killed.
   */
  append(id: string, lane: Lane, entries: readonly LaneEntry[]): Promise<void>;
  /** The record has changed: a gap, a model, media begun. Replaces the one before it. */
  update(record: SessionRecord): Promise<void>;
  /** The session has ended, by itself or by the user; `endedAt` is set. Nothing follows. */
  end(record: SessionRecord): Promise<void>;
  /** The session has ended, and could not be written to its end. Nothing follows. */
  giveUp?(id: string): void;
}
