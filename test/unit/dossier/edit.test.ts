import assert from 'node:assert/strict';
import { applyEntryOperation } from '../../../src/core/dossier/edit';
import { newEntry, type EntrySection } from '../../../src/core/dossier/newentry';
import { readDossier } from '../../../src/core/dossier/read';
import { emptyDossier } from '../../../src/core/model/dossier';

const dossierOf = (text: string) => readDossier([{ file: 'dossier.yaml', text }]).dossier;

describe('a new dossier entry', () => {
  const known = dossierOf('leaders:\n  rui-sa: {name: Rui Sá}\ninitiatives:\n  leader: {name: X}\n');
  const check = (
    [section, name, type, language]: [EntrySection, string, (string | undefined)?, string?],
    id: string,
    tag: string,
  ) =>
    it(`${name} gets the id ${id}`, () => {
      const entry = newEntry(known, section, name, type, language);
      assert.equal(entry.id, id);
      assert.deepEqual([...entry.names.keys()], [tag]);
    });
  check(['leaders', ' Ines  Duarte '], 'ines-duarte', 'en');
  check(['leaders', 'Руи Са'], 'rui-sa-2', 'ru');
  check(['leaders', 'Әлия Жұмабаева'], 'aliia-zhumabaeva', 'kk');
  check(['initiatives', '«Зелёный мост – 2»', 'project'], 'zelenyi-most-2', 'ru');
  check(['leaders', '神崎浩', undefined, 'ja'], 'leader-2', 'ja');
  check(['leaders', '卢正平'], 'leader-2', 'zh');
  check(['others', '카스피 G20'], 'other', 'ko');
  check(['others', '2030'], 'other', 'en');
});

const entry = newEntry(emptyDossier, 'leaders', 'Инес Дуарте');
const lines = '  ines-duarte:\n    name: "Инес Дуарте"\n    names: {ru: ["Инес Дуарте"]}\n';

describe('adding an entry to a dossier file', () => {
  const check = (title: string, text: string, expected: string) => {
    for (const [ending, lay] of Object.entries({
      LF: (t: string) => t,
      CRLF: (t: string) => t.replaceAll('\n', '\r\n'),
      BOM: (t: string) => (t === '' ? t : `\ufeff${t}`),
    }))
      it(`${title}, ${ending}`, () => {
        const before = lay(text);
        const applied = applyEntryOperation(before, { kind: 'add-entry', entry });
        assert.ok('text' in applied, JSON.stringify(applied));
        if (text !== '' || ending === 'LF') assert.equal(applied.text, lay(expected));
        assert.equal(dossierOf(applied.text).leaders.get('ines-duarte')?.name, 'Инес Дуарте');
        const undone = applyEntryOperation(applied.text, applied.inverse);
        assert.ok('text' in undone, JSON.stringify(undone));
        assert.equal(undone.text, before);
        const again = applyEntryOperation(undone.text, undone.inverse);
        assert.ok('text' in again && again.text === applied.text);
      });
  };
  check('a new file', '', `leaders:\n${lines}`);
  check(
    'the end of its section, the comments round it left',
    '# mine\nleaders:\n  rui-sa:\n    name: Rui Sá # so\n      # about him\n  # more to come\n\n# what we follow\ninitiatives:\n  x: {name: X}\n',
    `# mine\nleaders:\n  rui-sa:\n    name: Rui Sá # so\n      # about him\n${lines}  # more to come\n\n# what we follow\ninitiatives:\n  x: {name: X}\n`,
  );
  check(
    'entries kept apart',
    'leaders:\n  a: {name: A}\n\n  b:\n    name: B\n\nrates: []\n',
    `leaders:\n  a: {name: A}\n\n  b:\n    name: B\n\n${lines}\nrates: []\n`,
  );
  check('no such section', 'rates: []\n', `rates: []\n\nleaders:\n${lines}`);
  check('no last line end', 'leaders:\n  a: {name: A}', `leaders:\n  a: {name: A}\n${lines.trimEnd()}`);
  check(
    'no such section, no last line end',
    'rates: []\ncodebook: {}',
    `rates: []\ncodebook: {}\n\nleaders:\n${lines}`,
  );
  check('an empty section', 'leaders:\nrates: []\n', `leaders:\n${lines}rates: []\n`);
  check(
    'deeper indented',
    'leaders:\n    a: {name: A}\n',
    `leaders:\n    a: {name: A}\n${lines.replaceAll(/^/gm, '  ').slice(0, -2)}`,
  );
  check(
    'braces',
    'leaders: {a: {name: A}}\n',
    'leaders: {a: {name: A}, ines-duarte: {name: "Инес Дуарте", names: {ru: ["Инес Дуарте"]}}}\n',
  );
  check(
    'empty braces',
    'leaders: {}\n',
    'leaders: {ines-duarte: {name: "Инес Дуарте", names: {ru: ["Инес Дуарте"]}}}\n',
  );
  check(
    'a last value of several lines',
    'leaders:\n  a:\n    note: |\n      one\n\n      two\n\ncodebook: {}\n',
    `leaders:\n  a:\n    note: |\n      one\n\n      two\n${lines}\ncodebook: {}\n`,
  );

  const refused = (title: string, text: string, code: string) =>
    it(`refuses ${title}`, () => {
      const applied = applyEntryOperation(text, { kind: 'add-entry', entry });
      assert.ok('problem' in applied);
      assert.equal(applied.problem.code, code);
    });
  refused('an id that is there', 'initiatives:\n  ines-duarte: {name: X}\n', 'duplicate-id');
  refused('a file in conflict', '<<<<<<< a\nleaders:\n=======\n>>>>>>> b\n', 'read-only');
  refused('YAML that is none', 'leaders:\n  a: {name: [\n', 'read-only');
  refused('a section that is no map', 'leaders: nobody\n', 'unusual-layout');
  refused('a file that is no map', '- a\n', 'read-only');

  it('takes back an entry only as it was put in, wherever it stands by then', () => {
    const applied = applyEntryOperation('leaders:\n  a: {name: A}\n', { kind: 'add-entry', entry });
    assert.ok('text' in applied);
    const after = (text: string) => applyEntryOperation(text, applied.inverse);
    const more = after(`${applied.text}  b: {name: B}\nrates: []\n`);
    assert.ok('text' in more);
    assert.equal(more.text, 'leaders:\n  a: {name: A}\n  b: {name: B}\nrates: []\n');
    const changed = after(`${applied.text}    gender: female\n`);
    assert.ok('problem' in changed && changed.problem.code === 'changed-since');
    const gone = after('leaders:\n  a: {name: A}\n');
    assert.ok('problem' in gone && gone.problem.code === 'gone');
  });
});
