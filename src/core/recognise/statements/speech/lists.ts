import { bullet, longestList } from '../../../text/chapters';
import { CharClass } from '../../../text/chars';
import type { Page } from '../../document/page';
import type { Passage } from '../../passage';
import type { Sentence } from '../sentence';

/** Where the bulleted list ends that a sentence with a colon at its end introduces; undefined where none does. */
export function listEnd(page: Page, i: number, s: Sentence): number | undefined {
  const { passage } = page.readings[i]!;
  if (s.to < passage.count || passage.words[s.to - 1]!.text !== ':') return undefined;
  let end: number | undefined;
  for (let j = i + 1; j < page.readings.length && j <= i + longestList; j++) {
    const item = page.readings[j]!.passage;
    if (!isBullet(item)) break;
    end = page.starts[j]! + item.end[item.count - 1]!;
  }
  return end;
}

function isBullet(p: Passage): boolean {
  if (p.count < 2) return false;
  if (bullet.test(p.words[0]!.text)) return true;
  return p.kind[0] === CharClass.Digit && /^[.)]$/.test(p.words[1]!.text);
}
