import assert from 'node:assert/strict';
import { describe as pointAt } from '../../../src/core/anchor/describe';
import { compareVersions } from '../../../src/core/anchor/history';
import { resolve } from '../../../src/core/anchor/resolve';
import { misplaced } from './twins';

describe('anchor: passages that stand several times', () => {
  it('a copy that is cut out, with its neighbours or without, is never found in another', () => {
    const { tried, found } = misplaced(10);
    assert.ok(tried > 150, `${tried} cuts`);
    assert.deepEqual(found, []);
  });

  const check = (name: string, before: string, quote: string, at: number, after: string, expected?: number) =>
    it(name, () => {
      const selector = pointAt(before, { start: at, end: at + quote.length });
      for (const history of [undefined, compareVersions(before, after)])
        assert.equal(resolve(selector, after, history).start, expected);
    });
  const ana = 'Ana said yes.\n';
  check(
    'the first line goes with the line behind it',
    `${ana}The end of one.\n${ana}The end of two.\n`,
    'Ana said yes.',
    0,
    `${ana}The end of two.\n`,
  );
  check(
    'a sentence goes with the one behind it, up to its copy',
    'We met twice in the spring and talked. It is not decided. Nothing came of the talks in the end. It is not decided. The summer will show who was right in this.',
    'It is not decided.',
    39,
    'We met twice in the spring and talked. It is not decided. The summer will show who was right in this.',
  );
  check(
    'the second copy stays where it is when a line comes on top',
    `${ana}The end of one.\n${ana}The end of two.\n`,
    'Ana said yes.',
    30,
    `A new beginning.\n${ana}The end of one.\n${ana}The end of two.\n`,
    47,
  );

  const row = 'Harbour of the north. Boats in, boats out: as agreed. Nothing more is known so far.\n';
  check(
    'of copies that nothing around tells apart, the one with its number, while there are as many',
    row.repeat(4),
    'as agreed',
    row.length * 2 + row.indexOf('as agreed'),
    `A new beginning.\n${row.repeat(4)}`,
    17 + row.length * 2 + row.indexOf('as agreed'),
  );
  it('none of them when one is gone', () => {
    const start = row.length * 2 + row.indexOf('as agreed');
    const selector = pointAt(row.repeat(4), { start, end: start + 9 });
    assert.equal(resolve(selector, row.repeat(3)).status, 'ambiguous');
  });
  check(
    'nor one that has its number now, as another was added behind, where other words follow',
    `${row}${ana}It began to rain.\n${row}${ana}The sun came out.\n`,
    'said yes',
    row.length + 4,
    `${row}It began to rain.\n${row}${ana}The sun came out.\nThe end.\n${ana}`,
  );

  const wait = 'Turn the pump to low and wait.\n';
  const dull = 'Open the gate.\nRing the bell.\nCount the boats.\n';
  check(
    'a line whose copy stands a few lines before it is known by its own context, though part of that changed',
    `${wait}${dull}${wait}Nobody came to the harbour before noon that day.\n`,
    'and wait.',
    dull.length + wait.length + 21,
    `${wait}${dull}${wait}Nobody ran to our old harbour until ten.\n`,
    dull.length + wait.length + 21,
  );
  const see = 'Do see [the rules](https://';
  const mills = `${see}mill.example/salt).\nMills pay at dusk.\n`;
  const list = 'A long list of what there is to see in the town, by its council.\n';
  const pier = `${list}${see}pier.example/rules).\nBoats pay at noon.\n${mills}`;
  check(
    'a copy with its number, and all that stood before it, is known though what follows changed',
    pier,
    'the rules',
    list.length + 8,
    pier.replace('https://pier', 'http://www.pier'),
    list.length + 8,
  );
  check(
    'and not where it goes on as the other did, and another was added behind',
    pier,
    'the rules',
    list.length + 8,
    `${list}${mills}Ask for [the rules](https://hill.example/wool).\nHills pay at dawn.\n`,
  );
  it('another copy that came to stand in its place is known by going on as its like does, from where the two parted', () => {
    const clerk = 'A boat from the north pays at noon, says the old clerk of the town.\n';
    const nobody = 'A boat from the north pays at noon, but nobody has asked the mayor.\n';
    const [head, tail] = [
      'Rules for the harbour and its boats, as of spring\n',
      'Salt is weighed at the mill.\n',
    ];
    const before = head + clerk + dull + nobody + tail;
    const start = before.indexOf('from the north');
    const selector = pointAt(before, { start, end: start + 'from the north pays'.length });
    const found = (after: string) => resolve(selector, after).start;
    assert.equal(found(head + nobody + dull + nobody + tail), undefined);
    const other = clerk.replace(
      'noon, says the old clerk',
      'dusk, as it always did here in spring, says one',
    );
    assert.equal(found(head + other + dull + nobody + tail), start);
  });

  check(
    'nobody cuts from where a line goes on after a bracket to where another ends',
    'trap get(target, key, receiver) {\nlog(`reading of ${key}`);\nreturn Reflect.get(target, key, receiver);\n}\nThe code above watches one object.\n',
    'target, key, receiver',
    79,
    'trap get(target, key, receiver) {\nlog(`read ${key}`);\nreturn Mirror.read(target, key, receiver))\n}\nThis code watches an object.\n',
    73,
  );

  const town = 'The council of the town met at noon in the hall by the river and asked the ';
  const mayor = 'The mill by the lower bridge burned down last week, and nobody has asked the ';
  check(
    'a word in the midst of a sentence whose beginning stayed is known by that, whatever follows now',
    `${town}harbour for more boats.
${mayor}harbour for anything.
`,
    'harbour',
    town.length,
    `${town}harbour, to which it owes more than it can pay, about wages.
${mayor}harbour for anything.
`,
    town.length,
  );
  check(
    'a word that goes on over its end is no copy',
    'The rules are strict in the harbour.\nThey are restricted to the inner harbour for the summer.\n',
    'strict',
    14,
    'They are restricted to the inner harbour for the summer.\n',
  );

  check(
    'the copy of the line before, which ends like the one that went',
    'Old addresses:\n- /pages/rules/harbour-rules-of-the-town\n- /pages/harbour-rules-of-the-town\nWhat is this? From time to time we get letters about boats.\n',
    'harbour-rules',
    70,
    'Old addresses:\n- /pages/rules/harbour-rules-of-the-town\nWhat is this? From time to time we get letters about boats.\n',
  );

  const entry = (name: string, n: string) => `The boats to the ${name} leave at noon from pier ${n}\n`;
  const [north, south] = [entry('northern islands and the two lighthouses', 'A'), entry('southern bay', 'B')];
  check(
    'an entry that changed, though another looks as much like it, where the text before it is its own alone',
    `Boats this summer\n${north}${dull}${south}${dull}`,
    'leave at noon from pier A',
    18 + north.indexOf('leave'),
    `Boats this summer\n${north.replace('noon', 'dawn')}Close the mill at night.\n${dull}${south}${dull}`,
    18 + north.indexOf('leave'),
  );
  check(
    'and none when it went',
    `Boats this summer\n${north}${dull}${south}${dull}`,
    'leave at noon from pier A',
    18 + north.indexOf('leave'),
    `Boats this summer\n${dull}${south}${dull}`,
  );

  const long = 'Every year the council counts its boats and its bridges once more. '.repeat(16);
  const road = 'do see [the old road](https://roads.example/map/';
  const asked = `Nobody knows who asked first for that bridge over the lower river, but ${road}`;
  check(
    'of an address that stands often, where the text before it has no other',
    `${asked}hills).\n${long}\nFor the mill ${road}mills).\n`,
    'roads.example/map',
    asked.length - 18,
    `${asked}2020/northern-ways/hills-and-woods).\n${long}\nFor the mill ${road}mills).\n`,
    asked.length - 18,
  );
  const article = (n: number, rest: string) => `Article ${n}. The council may decide on ${rest} `;
  check(
    'an article of a law goes, and the next, which starts like it, takes its number',
    `Nothing in this chapter changes what was agreed.\n\n${article(5, 'boats.')}${long}\n\n${article(6, 'mills.')}${long}`,
    'The council may decide on',
    61,
    `Nothing in this chapter changes what was agreed.\n\n${article(5, 'mills.')}${long}`,
  );

  it('what the old text says was rewritten is not found in one of two places that look as much like it', () => {
    const quote = 'a decree which needs the consent of the harbour board';
    const frame = (text: string) => `The first article is kept.\n${text}\nThe last article is kept.\n`;
    const before = frame(`Every spring the fees are named, and by ${quote} they are raised.`);
    const now = 'a decree that needs the consent of the harbour board';
    const one = frame(`Every autumn the fees are laid down, and by ${now} they may be cut.`);
    const two = frame(
      `Who shares in them is laid down in ${now}. Where boats are lost, help is given by ${now}, as the council sees fit.`,
    );
    const start = before.indexOf(quote);
    const selector = pointAt(before, { start, end: start + quote.length });
    const found = (after: string) => resolve(selector, after, compareVersions(before, after)).start;
    assert.equal(found(one), one.indexOf(now));
    assert.equal(found(two), undefined);
  });

  it('a word of a text that gave way to another text is not found in that', () => {
    const before = 'The old bridge over the lower river should be mended before the winter comes.';
    const after = 'Whoever asks for the key of the tower should answer within a week of the first letter.';
    const selector = pointAt(before, { start: 36, end: 42 });
    assert.equal(resolve(selector, after, compareVersions(before, after)).start, undefined);
  });

  it('the old text tells that a passage with a look-alike, but no copy, was moved', () => {
    const quote = 'The ferry opens again in spring.';
    const rest = 'Nobody came.\nThe ferry opens again in autumn.\nAll went home.\n';
    const [before, after] = [`${quote}\n${rest}`, `${rest}${quote}\n`];
    const selector = pointAt(before, { start: 0, end: quote.length });
    assert.equal(resolve(selector, after).status, 'moved');
    assert.equal(resolve(selector, after, compareVersions(before, after)).start, rest.length);
  });

  const opens = (which: string) => `The ferry to ${which} opens again in spring.`;
  const moved = (one: string, other: string) =>
    [`${opens(one)}\nNobody came.\n${opens(other)}\n`, opens(one), 0] as const;
  check(
    'nor is the old text needed where no look-alike can have got its very words',
    ...moved('the northern isles', 'the southern bay'),
    `All went home.\n${opens('the southern bay')}\nIt rained all day.\n${opens('the northern isles')}\n`,
    15 + opens('the southern bay').length + 1 + 19,
  );
  it('but an entry with a number may be another that was given it', () => {
    const [before, quote] = moved('pier 7', 'pier 8');
    const after = `All went home.\nIt rained all day.\n${opens('pier 7')}\nMills pay at dusk.\n`;
    const selector = pointAt(before, { start: 0, end: quote.length });
    assert.equal(resolve(selector, after).status, 'orphaned');
  });

  const photo = (n: string) => `photo ${n}.png of the old harbour in spring`;
  check(
    'though a long number, which no entry gets from another, is all that differs',
    `Boats.\n${photo('17416462')}, by the clerk.\n${photo('25099314')}, by a guest.\n`,
    photo('25099314'),
    53 + 17,
    `All went home.\n${photo('25099314')} and of nothing else.\n${dull}${photo('17416462')}.\n`,
    15,
  );

  const key = 'Ask for [the key](http://mill.example/key) first.\n';
  const keys = `${key}${dull}`.repeat(4);
  const second = key.length + dull.length + 9;
  const changed = keys.replaceAll('http://mill', 'https://old.mill');
  check(
    'of copies that were all edited in the same words, the one with its number',
    keys,
    'the key](http://mill.example',
    second,
    changed,
    second + 5,
  );
  it('and none where another such was added', () => {
    const selector = pointAt(keys, { start: second, end: second + 'the key](http://mill.example'.length });
    assert.equal(resolve(selector, changed + changed.slice(0, changed.length / 4)).start, undefined);
  });

  const own = 'Whoever keeps a boat in the harbour shall pay the clerk before noon';
  const like = 'Whoever sells salt at some old mill shall pay the clerk before noon';
  const law = ', as laid down in the second list of the council of the town.\n';
  const paid = own.replace('the harbour', 'our harbour');
  check(
    'words that changed, more alike than those of any look-alike were, though what stands round that is the same',
    `${dull}${own}${law}${like}${law}`,
    own,
    dull.length,
    `${dull}${paid}. Who does not pays double.\n${like}${law}`,
    dull.length,
  );
  check(
    'and none where the look-alike alone is left',
    `${dull}${own}${law}${like}${law}`,
    own,
    dull.length,
    `${dull}${like}${law}`,
  );
  const lists = `The harbour keeps three lists.\n- list (boats) of the town\n${dull}Whoever comes late finds that boats are gone.\n`;
  const two = lists.replace(
    'The harbour keeps three lists.\n-',
    'There are two lists, kept by the harbour.\n*',
  );
  check(
    'a little context on both sides tells as much as more on one',
    lists,
    'boats',
    lists.indexOf('boats'),
    two.replace('the town', 'the town, as it is called'),
    two.indexOf('boats'),
  );
  const board = 'stood a wooden board, on which was written: ten crowns a throw, hats are given back';
  const twice = `${dull}By the gate ${board}. The picture shows that by the old gate of the town ${board} to those who wait. Nobody complained.\n`;
  const gate = twice.indexOf('gate of the town');
  check(
    'a passage whose neighbour has most of its words, and now its comma, too',
    twice,
    'gate of the town stood a wooden board, on which was written: ten crowns a throw, hats',
    gate,
    twice.replace('town stood a wooden board, on', 'town stood a wooden board; on'),
    gate,
  );
  const asks = 'asks whoever has lost a hat to write to the clerk';
  const asked3 = `The harbour ${asks} before noon on Monday.\n${dull}The mill beyond the river ${asks} within a week of the loss.\n${dull}The school of the upper town ${asks} at the end of spring, unless it was new.\n`;
  const third = asked3.lastIndexOf(asks);
  check(
    'a passage that was edited while its copies were not',
    asked3,
    asks,
    third,
    asked3.slice(0, third) + asked3.slice(third).replace('has lost a hat', 'lost a hat'),
    third,
  );
  check(
    'and none where it went',
    asked3,
    asks,
    third,
    asked3.slice(0, third - 'The school of the upper town '.length),
  );
  const headed = `${dull}\n## On the fees of the harbour\n\nThe fees of the harbour, together with\nwhat is owed for the boats, are paid at noon.\n`;
  check(
    'a heading is not what is left of a line that went, though it stands where that stood',
    headed,
    'fees of the harbour, together',
    headed.indexOf('fees of the harbour,'),
    headed.replace('The fees of the harbour, together with\n', ''),
  );
  it('how alike a look-alike is, is told by its whole words, as they would be found', () => {
    const tail = 'eines hafentechnisch wichtigen Bootes oder Kahns';
    const fall = `Absturz einer Last, der zur Beeinträchtigung ${tail} geführt hat.\n`;
    const pipe = `Brechen einer Leitung, wenn es hierdurch zu einer Hafenbeeinträchtigung ${tail} kommt.\n`;
    const more = [...'abcdefghijklmn'].map((letter) => `Wenn ${letter} in zu der Gefahr ${tail} führt.\n`);
    const before = dull + fall + more.join('') + pipe;
    const start = before.indexOf('einer Last');
    const selector = pointAt(before, { start, end: before.indexOf(' wichtigen') });
    assert.ok(selector.shared!.words! > 0.7, `${selector.shared!.words}`);
    assert.equal(resolve(selector, before.replace(fall, '')).start, undefined);
  });
  it('a copy with the beginning of the passage and another with its end leave it open', () => {
    const before = `---\ntitle: How to come to Port Sable\n---\n\nSpring 1900, by the clerk of the town\n\nWe tell you how to go to Port Sable by boat.\n`;
    const after = before.replace(
      'Port Sable\n',
      'Port Sable\nauthor: the clerk\nsummary: A few words about boats, and about the way to Port Sable\n',
    );
    const selector = pointAt(before, { start: 26, end: 36 });
    assert.equal(resolve(selector, after).status, 'ambiguous');
    assert.equal(resolve(selector, after, compareVersions(before, after)).start, 26);
  });
  const call = (end: string) => `call (harbour = "north")${end}`;
  const sick = `Boats for the sick. Now ${call(' // of the spring, and wait')} there.\n${dull}Whoever is late must ${call('; and')} pay twice.\n`;
  const ill = sick
    .replace('Boats for the sick. Now', 'A boat for those who are ill. First')
    .replace('ing, and wait', 'uce');
  check(
    'the copy with its number, though both sides changed, where more of them stayed than any other had',
    sick,
    'harbour = "north',
    sick.indexOf('harbour'),
    ill,
    ill.indexOf('harbour'),
  );
  it('of a hundred copies the most alike is known, however late it stands', () => {
    const rows = Array.from({ length: 90 }, (_, i) => `| pier ${i} of the town | <b>open</b> | ${i * 7} |\n`);
    const salt = 'The gate of salt is kept by two. | <b>open</b> | for the clerk of salt\n';
    const before = rows.join('') + salt + dull.repeat(30) + salt.replaceAll('salt', 'wool');
    const start = before.indexOf('open</b> | for');
    const selector = pointAt(before, { start, end: start + 4 });
    assert.equal(resolve(selector, before.replace(salt, '')).start, undefined);
  });

  const write = 'Whoever disagrees with the mayor may write to the council of the harbour';
  check(
    'an end whose word now stands twice is not known',
    `${write}.\n\nOn letters\n\nGroundless claims are not read by anybody else, as they take up too much time.\n`,
    'write to the council of the harbour.\n\nOn letters\n\nGroundless claims',
    37,
    `${write}.\n\nGroundless claims\n\nGroundless claims that come again cost a year, unless somebody asks for more.\n`,
  );
  check(
    'nor is a start whose word gave way, though its full stop stayed',
    'Making new boats may be a long and a mistaken process. So the councils try to lower their number every year.\n',
    'process. So the councils try to lower their number',
    46,
    'Making new boats may be a long process and be mistaken. So the councils try to lower that number every year.\n',
  );
});
