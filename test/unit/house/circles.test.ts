import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** file → the files it imports, types included: the linter's own rule passes those over. */
const imports = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g);
  return [...found].map(([, path = '']) => {
    const base = join(dirname(file), path);
    return existsSync(`${base}.ts`) ? `${base}.ts` : join(base, 'index.ts');
  });
}

/** The first circle of imports, from a file back to itself; empty where there is none. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe('the sources', () => {
  it('do not import each other in a circle, not even for a type', () => {
    assert.ok(imports.size > 300);
    assert.deepEqual(circle(imports), []);
  });
  it('would be told', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', []],
      ['c', ['d']],
      ['d', ['c']],
    ]);
    assert.deepEqual(circle(graph), ['c', 'd', 'c']);
  });
});
