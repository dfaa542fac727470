import { expect, it } from 'vitest';
import { ruleText } from './alert-words.js';

it('a rule is said in words', () => {
  expect(ruleText({ when: 'deepfake', holdMs: 0 })).toBe('Deepfake, at once');
  expect(ruleText({ when: 'suspicious', holdMs: 10_000 })).toBe('Suspicious or worse for 10 seconds');
});
