import assert from 'node:assert/strict';
import { readDossier } from '../../../src/core/dossier/read';
import { readSidecar } from '../../../src/core/sidecar/read';
import { unknownEntries } from '../../../src/core/sidecar/unknown';

const { dossier } = readDossier([
  {
    file: 'dossier.yaml',
    text: [
      'leaders: {lind-eva: {name: Eva Lind}}',
      'initiatives: {north-wind: {name: North Wind}}',
      'others: {salt-works: {kind: firm, name: Salt Works}}',
    ].join('\n'),
  },
]);

/** `named`: the ids complained of, for a claim with these fields. */
function check(fields: string, named: string[]): void {
  it(fields, () => {
    const text = `claims:\n  cabcd:\n    quote: "Rain."\n    ${fields}\n`;
    const problems = unknownEntries(readSidecar(text).sidecar, dossier);
    assert.deepEqual(
      problems.map(({ message }) => message.args[1]),
      named,
    );
    for (const { span } of problems) assert.equal(text.slice(span!.start, span!.end), 'cabcd');
  });
}

describe('dossier ids in claims', () => {
  check('speaker: lind-eva', []);
  check('speaker: lind-ewa', ['lind-ewa']);
  check('speaker: Lind-Ewa', []);
  check('speaker: spokesperson', []);
  check('speaker: "the mayor"', []);
  check('about: [north-wind, salt-works, lind-eva]', []);
  check('about: [north-wind, north-gale, constructor, to-string, north-gale]', ['north-gale', 'to-string']);
});
