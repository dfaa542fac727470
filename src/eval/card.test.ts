import { describe, expect, it } from 'vitest';
import { reliabilitySvg, withFigures } from './card.js';

describe('the model card', () => {
  const card =
    'words\n<!-- figures:dev -->\nold\n<!-- /figures -->\nmore\n<!-- figures:test -->\nold\n<!-- /figures -->\n';

  it('replaces the marked part and leaves the rest', () => {
    expect(withFigures(card, 'test', 'new\n')).toBe(card.replace(/(test -->\n)old/, '$1new'));
    expect(withFigures(withFigures(card, 'dev', 'a'), 'dev', 'b')).toBe(withFigures(card, 'dev', 'b'));
  });

  it('throws when the card has no such part', () => {
    expect(() => withFigures(card, 'train', 'x')).toThrow('figures:train');
  });

  it('draws a bin where it was said and where it was so', () => {
    const svg = reliabilitySvg([{ from: 0, to: 0.1, clips: 4, meanConfidence: 0, bonafideShare: 1 }], 'R');
    expect(svg).toContain('<circle cx="44.0" cy="44.0" r="9.0">');
    expect(svg).toContain('4 clips: said 0.00, were 1.00');
  });
});
