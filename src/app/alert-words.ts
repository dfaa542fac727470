/** A rule for alerts in words. */
import { msg, str } from '@lit/localize';
import type { AlertRule } from '../alerts/rules.js';
import { unitText } from '../ui/words/format.js';

/** "Deepfake for 2 seconds", for lists and notifications. */
export function ruleText({ when, holdMs }: Pick<AlertRule, 'when' | 'holdMs'>): string {
  const what = when === 'deepfake' ? msg('Deepfake') : msg('Suspicious or worse');
  return holdMs === 0 ? msg(str`${what}, at once`) : msg(str`${what} for ${unitText(holdMs / 1000, 'second')}`);
}
