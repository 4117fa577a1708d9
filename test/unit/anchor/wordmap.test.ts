import assert from 'node:assert/strict';
import { rewritten } from '../../../src/core/anchor/rewritten';
import { drain } from '../../../src/core/text/steps';
import { wordMap } from '../../../src/core/anchor/wordmap';

const whole = (text: string, between = false) => ({ text, start: 0, end: text.length, between });

describe('anchor: words that stayed', () => {
  const check = (old: string, now: string, expected: string) =>
    it(`${old} → ${now}`, () => {
      const map = drain(wordMap(whole(old), whole(now)))!;
      const kept = map.old.flatMap(({ text }, i) => (map.images[i]! >= 0 ? [text] : []));
      assert.equal(kept.join(' '), expected);
    });
  check('the bridge is open', 'the old bridge is now open', 'the bridge is open');
  check('workers work here', 'the works here', 'here');
  check('水路を開く', '新しい水路を開いた', '水 路 を 開');
  check('one two, three', '', '');
  check('a b c a b c', 'a b c', 'a b c');

  const follow = (name: string, old: string, now: string, between: boolean, expected: string | undefined) =>
    it(name, () => {
      const start = old.indexOf('[');
      const passage = { start, end: old.indexOf(']') - 1 };
      const found = drain(rewritten(whole(old.replace(/[[\]]/g, ''), between), whole(now, between), passage));
      assert.equal(found && now.slice(found.start, found.end), expected);
    });
  follow(
    'the first word gave way to several',
    'At the hearing, [Contributions must follow the town plan] in all cases.',
    'At the hearing, the reviewers check that a contribution must follow the town plan in all cases.',
    false,
    'the reviewers check that a contribution must follow the town plan',
  );
  follow(
    'of a last word that stands twice now, the one that makes the passage most like itself',
    'If you have questions, [please write to the council@harbour]. We answer every letter that we get.',
    'If you have questions, please write to the [council@harbour](letter:council@harbour). \n\nWho lives in the old town may call.',
    false,
    'please write to the [council@harbour',
  );
  follow(
    'unless what stayed behind the other speaks for that',
    'The works are named in [the plan, the map and the list] that hang in the hall of the town.',
    'The works are named in the plan and the list, the new map and the list that hang in the hall of the town.',
    false,
    'the plan and the list, the new map and the list',
  );
  follow(
    'a short last word that stayed is known with what stands behind it',
    'The mayor has [the powers named in the fifth line of a] harbour act of the spring.',
    'The mayor has the powers named by a harbour (see below) since the spring.',
    false,
    'the powers named by a',
  );
  follow(
    'an end in the midst of a word stays there',
    'Do call _[boats at noon, and then go] home to the upper town.',
    'Do call _boats at noon sharp, and then go home to the upper town.',
    false,
    'boats at noon sharp, and then go',
  );
  follow(
    'between neighbours that stayed a sentence is known by them',
    '[The mayor opened the harbour.]',
    'It was the mayor who opened the harbour.',
    true,
    'It was the mayor who opened the harbour.',
  );
  follow(
    'without neighbours its beginning is not known',
    '[Mayors opened the harbour.]',
    'It was she who opened the harbour.',
    false,
    undefined,
  );
});
