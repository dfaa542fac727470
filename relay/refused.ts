import { REFUSALS, type Refusal } from '../src/contract/relay.js';

/** A refusal with its code. Its message is empty on purpose: Hocuspocus writes messages to the console. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  readonly code: number;
  readonly reason: string;

  constructor(refusal: Refusal, detail?: string) {
    super('');
    this.refusal = refusal;
    this.code = REFUSALS[refusal];
    this.reason = detail === undefined ? refusal : `${refusal}: ${detail}`;
  }
}
