import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { readFigures } from '../../../../src/core/recognise/figures/figures';
import { readPassage } from '../../../../src/core/recognise/passage';
import { Vocabulary } from '../../../../src/core/recognise/words';

const vocabulary = new Vocabulary(compileGazetteer(emptyDossier));
export const figuresOf = (text: string) => readFigures(readPassage(text, vocabulary));

/**
 * One figure a string: `text | value or low..high unit qualifier`, then `?` for an ambiguous unit, `*` for an indefinite
 * number, `= text` for what it is equivalent to. Bare numbers are left out unless `numbers` asks for them.
 */
export function check(text: string, expected: readonly string[], numbers = false): void {
  it(text, () => {
    const found = figuresOf(text).filter((f) => numbers || f.sub !== 'number');
    const said = found.map((f) => {
      const value = f.value ?? `${f.low ?? ''}..${f.high ?? ''}`;
      const words = [value, f.unit, f.per && `per ${f.per}`, f.qualifier]
        .filter((word) => word !== undefined)
        .join(' ');
      const marks = (f.ambiguous ? '?' : '') + (f.indefinite ? '*' : '');
      const same = f.equivalentOf ? ` = ${text.slice(f.equivalentOf.start, f.equivalentOf.end)}` : '';
      return `${f.text} | ${words}${marks}${same}`;
    });
    assert.deepEqual(said, expected);
  });
}
