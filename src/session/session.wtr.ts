import { assert } from 'chai';
import { BonaFideError } from '../contract/errors.js';
import { createSession, type SessionOptions } from './session.js';

const models: SessionOptions['models'] = { modelBaseUrl: 'm/', runtimeBaseUrl: 'r/', gateUrl: 'g' };

describe('the prior of a session', () => {
  for (const prior of [0, 1, -0.5, Number.NaN]) {
    it(`cannot be ${prior}`, () => {
      const refused = (act: () => void): void => {
        try {
          act();
        } catch (error) {
          assert.instanceOf(error, BonaFideError);
          assert.equal((error as BonaFideError).code, 'invalid-option');
          return;
        }
        assert.fail('nothing was thrown');
      };
      refused(() => createSession({ models, prior }));
      refused(() => createSession({ models }).setPrior(prior));
    });
  }
});
