import { describe, expect, it } from 'vitest';
import { LONG_FILES, LONGEST_FILE } from './layout.js';
import { isTest, readSources } from './sources.js';

const sources = readSources();

describe('house rules', () => {
  it('nothing but the logger writes to the console', () => {
    const writers = sources.filter(({ path, consoleUses }) => consoleUses.length > 0 && !path.endsWith('/logger.ts'));
    expect(writers.map(({ path }) => path)).toEqual([]);
  });

  it('no code names another origin', () => {
    const found = sources
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, texts }) => texts.filter(namesAnOrigin).map((text) => `${path}: ${text.trim().slice(0, 80)}`));
    expect(found).toEqual([]);
  });

  it(`a file over ${LONGEST_FILE} lines has a reason, and no reason outlives its file`, () => {
    const long = sources.filter(({ path, lines }) => lines > LONGEST_FILE && !isTest(path)).map(({ path }) => path);
    expect(long).toEqual(Object.keys(LONG_FILES));
  });

  it('the median file is under 100 lines', ({ annotate }) => {
    const lines = sources.filter(({ path }) => !isTest(path)).map((source) => source.lines);
    lines.sort((a, b) => a - b);
    const longest = sources.filter((source) => source.lines > 250).map((source) => `${source.path} ${source.lines}`);
    annotate(`median ${lines[lines.length >> 1]}, over 250: ${longest.join(', ') || 'none'}`);
    expect(lines[lines.length >> 1]).toBeLessThan(100);
  });
});

/** XML namespaces are names, not places. */
function namesAnOrigin(text: string): boolean {
  return /\b(https?|wss?):\/\/(?!www\.w3\.org\/)/.test(text);
}
