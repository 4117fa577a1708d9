import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // what the command line prints is English only
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

/** String literals of the sources that `where` finds; its first group is the literal. */
function literals(where: RegExp): Set<string> {
  const found = new Set<string>();
  for (const source of sources) {
    for (const [, quoted = ''] of source.matchAll(where)) {
      found.add(
        quoted
          .slice(1, -1)
          .replace(/\\(['"\\])/g, '$1')
          .replace(/\\n/g, '\n'),
      );
    }
  }
  return found;
}

const literal = /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;
/** The templates of messages: first arguments of these functions. */
const template = new RegExp(String.raw`\b(?:msg|t|translate)\(\s*${literal.source}`, 'g');

const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(String).sort().join(' ');

describe('interface strings', () => {
  const english = literals(template);
  const quoted = literals(literal);
  const russian = json('l10n/bundle.l10n.ru.json') as Record<string, string>;

  it('each literal of the code has its Russian', () => {
    assert.equal([...english].filter((text) => russian[text] === undefined).join('\n'), '');
  });

  it('each Russian has its literal in the code', () => {
    assert.equal(
      Object.keys(russian)
        .filter((text) => !english.has(text) && !quoted.has(text))
        .join('\n'),
      '',
    );
  });

  it('both have the same arguments', () => {
    for (const [text, translation] of Object.entries(russian)) {
      assert.equal(placeholders(translation), placeholders(text), text);
    }
  });

  it('package.json has its strings in both languages, and no others', () => {
    const used = new Set(
      [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]!),
    );
    for (const file of ['package.nls.json', 'package.nls.ru.json']) {
      assert.deepEqual(Object.keys(json(file)).sort(), [...used].sort(), file);
    }
  });

  it('each command of the table is declared', () => {
    const manifest = json('package.json') as { contributes: { commands: { command: string }[] } };
    const declared = new Set(manifest.contributes.commands.map(({ command }) => command));
    const table = readFileSync('src/vscode/commands/index.ts', 'utf8');
    const handled = [...table.matchAll(/'(glossator\.[A-Za-z.]+)':/g)].map((m) => m[1]!);
    assert.equal(handled.filter((command) => !declared.has(command)).join('\n'), '');
  });
});
