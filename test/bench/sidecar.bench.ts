// Sidecars of many claims: reading one, reading it again after a change, and changing a claim.
import { applyOperation } from '../../src/core/sidecar/edit';
import { readSidecar } from '../../src/core/sidecar/read';
import { claimLines } from '../../src/core/sidecar/write';
import { newMemory } from '../../src/core/yaml/outline';
import { benchmark, growth, measure, table } from './harness';

const id = (i: number) => `c${(100_000 + i * 7919).toString(36).padStart(8, '0')}`;

function sidecar(count: number): string {
  const claims = Array.from({ length: count }, (_, i) =>
    claimLines({
      id: id(i),
      selector: {
        quote: `Порт углубят за ${i} месяцев и откроют осенью`,
        prefix: 'Об этом журналистам сообщили вчера вечером. ',
        suffix: ', уточнили в управлении порта.',
        at: { start: i * 100, end: i * 100 + 40, text: '0123456789abcdef' },
      },
      speaker: 'ines-duarte',
      type: 'commitment',
      status: 'draft',
      by: 'aida',
    }),
  );
  return `glossator: 1\nclaims:\n${claims
    .flat()
    .map((line) => `  ${line}\n`)
    .join('')}`;
}

/** A sidecar that was read, and what was kept of it. */
function opened(count: number) {
  const text = sidecar(count);
  const memory = newMemory();
  readSidecar(text, memory);
  const middle = id(count >> 1);
  let turn = 0;
  const change = () => {
    const fields = { status: `s${turn++}` };
    const applied = applyOperation(text, { kind: 'change', id: middle, fields }, memory);
    if ('problem' in applied) throw new Error(applied.problem.code);
    return applied;
  };
  return { text, change, again: () => readSidecar(change().text, memory) };
}

benchmark(async () => {
  const sizes = [1_000, 10_000].map((count) => ({ name: `${count} claims`, ...opened(count) }));
  const by = (run: (of: (typeof sizes)[number]) => unknown) =>
    measure(
      sizes.map((of) => ({ name: of.name, size: of.text.length, run: () => run(of) })),
      15,
    );

  // the text after the change is put together only to be written
  const changes = await by(({ change }) => {
    for (let i = 0; i < 50; i++) change();
  });
  table('Changing a claim, 50 times', changes);
  growth('flat', 'changing a claim', changes[0]!, changes[1]!, 10);

  const first = await measure(
    sizes.map(({ name, text }) => ({ name, size: text.length, run: () => readSidecar(text) })),
    3,
  );
  table('Reading a sidecar for the first time', first);
  growth('linear', 'reading a sidecar', first[0]!, first[1]!, 10);

  const again = await by((of) => of.again());
  table('Changing a claim and reading the sidecar again, against the first reading', [first[1]!, ...again]);
});
