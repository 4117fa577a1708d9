import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import type { Actor } from '../sentence';

/** Words that a turn in a conversation may have alone. */
export const greeting =
  /^(?:добрый|доброе|доброй|здравствуйте|привет|приветствую|спасибо|пожалуйста|да|нет|конечно|верно|правильно|согласен|согласна|безусловно|абсолютно)$/;

/** What is said to somebody or of oneself, and in no article. */
const spoken =
  /^(?:я|мы|вы|мне|меня|нам|нас|вам|вас|вами|нами|наш[а-я]{0,3}|ваш[а-я]{0,3}|мой|моя|мое|мои|давайте|скажите|расскажите|коллеги|прошу|уважаем(?:ый|ая|ые))$/;

/** Whether a folded word is said to somebody, or of oneself. */
export const isSpokenWord = (key: string) => greeting.test(key) || spoken.test(key);

/** Longest name of such a label, in tokens. */
const longest = 4;

/**
 * «Мария БЕРГ. Добрый день. …»: the full stop right behind a name whose surname is in capitals, as shorthand reports label
 * turns, where what follows is spoken; -1 where none is. An article may begin with its author’s name, too.
 */
export function stopAfter(p: Passage, actors: () => readonly Actor[]): number {
  const initialled = stopBehindInitials(p, actors);
  if (initialled > 0) return initialled;
  if (p.words[0]?.caps !== 'first' || p.kind[0] !== CharClass.Cyrillic) return -1;
  let stop = 1;
  while (stop <= longest && stop < p.count && p.words[stop]!.text !== '.') stop++;
  const surname = p.words[stop - 1]!;
  const isLabel = p.words[stop]?.text === '.' && surname.caps === 'all' && surname.text.length > 2;
  if (!isLabel || !isCapital(p, stop + 1)) return -1;
  const isSpoken =
    greeting.test(p.words[stop + 1]!.key) || p.words.slice(stop + 1).some(({ key }) => spoken.test(key));
  return isSpoken && actors().some(({ whole, to }) => whole === 0 && to === stop) ? stop : -1;
}

/** «К.И. Орлов. Уважаемые коллеги!»: the full stop right behind initials and a surname, before what is spoken; -1 where it isn’t so. */
function stopBehindInitials(p: Passage, actors: () => readonly Actor[]): number {
  if (p.words[1]?.text !== '.' || p.words[0]!.text.length > 1 || p.kind[0] !== CharClass.Cyrillic) return -1;
  const stop = actors().find(({ whole }) => whole === 0)?.to ?? -1;
  return p.words[stop]?.text === '.' && isSpokenWord(p.words[stop + 1]?.key ?? '') ? stop : -1;
}
