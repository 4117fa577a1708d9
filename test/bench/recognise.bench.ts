// Recognition: the whole pass against the floor and against what an analyst's engineer would use instead, how it
// scales with text and dossier, and what a keystroke costs.
import { readdirSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { compileGazetteer } from '../../src/core/dossier/compile';
import { createRecogniser } from '../../src/core/recognise/recognise';
import { benchmark, growth, least, measure, table } from './harness';
import { datedLines, dossierOf, englishNewspaper, leaders, newspaper } from './texts';

const list = leaders(50_000);
const recognisers = [50, 5_000, 50_000].map((n) => ({
  n,
  recogniser: createRecogniser(compileGazetteer(dossierOf(list.slice(0, n)))),
}));
const text = newspaper(400_000, list.slice(0, 50));
const small = newspaper(100_000, list.slice(0, 50));
const english = englishNewspaper(40_000);
const lines = datedLines(2_000);
const bytes = new TextEncoder().encode(text);
const [, five] = recognisers;

/** What no reader of text can be faster than: decoding the UTF-8 and looking at each character once. */
function floor(): number {
  const decoded = new TextDecoder().decode(bytes);
  let sum = 0;
  for (let i = 0; i < decoded.length; i++) sum += decoded.charCodeAt(i);
  return sum;
}

const names = new RegExp(
  list
    .slice(0, 5_000)
    .map(({ name }) => name)
    .join('|'),
  'g',
);

const plain = 'Жители посёлка давно просили построить новую дорогу.';
const telling = `Министр энергетики ${list[0]!.name} сообщил, что дорога обойдётся в 7 млрд рублей. Он отметил, что это дорого.`;
const turn = { cancelled: false, yield: () => Promise.resolve() };

/** What one edit in the middle of an open document costs, with what an editor then asks for: what stands near by. */
async function keystrokes(): Promise<void> {
  const { recogniser } = five!;
  const sizes = [100_000, 1_000_000, 4_000_000];
  const letter = (n: number) => 'оа'[n % 2]!;
  const kinds = [
    ['flat', 'a letter in a paragraph without names', plain, letter],
    ['flat', 'a letter beside a known leader and a statement', telling, letter],
    [
      // what hangs on the name is found anew, wherever it stands
      'linear',
      'a letter in a name that is new to the document',
      plain,
      (n: number) => (n % 2 ? ' Министр Пётр Зубров.' : 'ов'),
    ],
  ] as const;
  for (const [kind, what, paragraph, typed] of kinds) {
    const measured = await measure(
      await Promise.all(
        sizes.map(async (size) => {
          const half = newspaper(size / 2, list.slice(0, 50));
          const open = recogniser.open(`${half}\n\n${paragraph}\n\n${half}`);
          await open.read(turn);
          const at = half.length + 2 + paragraph.length - 1;
          let n = 0;
          const run = async () => {
            const text = typed(++n);
            // what was typed before is taken back, so that a name comes and goes
            open.edit({ start: at, end: at + (n > 1 ? typed(n - 1).length : 0), text });
            const recognition = await open.read(turn);
            return recognition?.mentionsAt({ start: at - 5_000, end: at + 5_000 });
          };
          return { name: `${size / 1_000_000} million characters`, size, run };
        }),
      ),
      kind === 'flat' ? 41 : 5,
      least,
    );
    table(`A keystroke: ${what}`, measured);
    growth(kind, what, measured[0]!, measured[2]!, 40);
  }
}

benchmark(async () => {
  table(
    'Whole pass, dossier of 5,000 leaders, against the floor and peers (peers find only a part)',
    await measure([
      { name: 'recognise', size: text.length, run: () => five!.recogniser.recognise(text) },
      { name: 'floor: decode, look at each character', size: text.length, run: floor },
      { name: 'RegExp alternation of the 5,000 names', size: text.length, run: () => text.match(names) },
      { name: 'chrono-node, Russian dates alone', size: text.length, run: () => chrono.ru.parse(text) },
    ]),
  );

  table(
    'Whole pass in English, the same dossier, against a peer that reads English',
    await measure([
      { name: 'recognise', size: english.length, run: () => five!.recogniser.recognise(english) },
      {
        name: 'compromise, people and money',
        size: english.length,
        run: () => {
          const read = compromise(english);
          return [read.people().json() as unknown, read.money().json() as unknown];
        },
      },
    ]),
  );

  const chars = lines.join('').length;
  const each = (read: (line: string) => unknown) => () => lines.forEach((line) => read(line));
  table(
    `${lines.length} short lines with a date each, one call a line`,
    await measure([
      {
        name: 'recognise',
        size: chars,
        run: each((line) => five!.recogniser.recognise(line)),
      },
      { name: 'chrono-node, Russian dates alone', size: chars, run: each((line) => chrono.ru.parse(line)) },
    ]),
  );

  const folder = 'examples/articles';
  const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  table(
    'Short articles that say something in every sentence, one call each',
    await measure(
      articles.map((name) => {
        const article = readFileSync(`${folder}/${name}`, 'utf8');
        return { name, size: article.length, run: () => five!.recogniser.recognise(article) };
      }),
    ),
  );

  const bySize = await measure([
    { name: '100,000 characters', size: small.length, run: () => five!.recogniser.recognise(small) },
    { name: '400,000 characters', size: text.length, run: () => five!.recogniser.recognise(text) },
  ]);
  table('By length of the text', bySize);
  growth('linear', 'text', bySize[0]!, bySize[1]!, 4);

  const byDossier = await measure(
    recognisers.map(({ n, recogniser }) => ({
      name: `dossier of ${n}`,
      size: small.length,
      run: () => recogniser.recognise(small),
    })),
  );
  table('By size of the dossier', byDossier);
  growth('flat', 'dossier', byDossier[0]!, byDossier[2]!, 1000);

  const compile = await measure(
    [5_000, 50_000].map((n) => ({
      name: `compile ${n}`,
      size: n,
      run: () => compileGazetteer(dossierOf(list.slice(0, n))),
    })),
    3,
  );
  table('Compiling a dossier (size: entries)', compile);
  growth('linear', 'compiling', compile[0]!, compile[1]!, 10);

  await keystrokes();
});
