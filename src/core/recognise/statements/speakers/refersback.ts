import type { Sentence } from '../sentence';
import { isCueLine } from '../speech/labels';
import { aboutThis } from '../subjects/inverted';

const sayingSo = new Set('stated said announced disclosed confirmed revealed'.split(' '));

/** «Об этом заявил…», «Такое мнение высказал…», "This was announced by…". */
export function refersBack(s: Sentence, v: number): boolean {
  const about = aboutThis(s, v);
  if (about === s.from || isCueLine(s.passage, v)) return true;
  // «Как передаёт ТАСС, об этом заявил …»
  if (about > s.from && s.passage.words[s.from]!.key === 'как' && s.passage.words[about - 1]!.text === ',')
    return true;
  // "X stated this in Oslo"
  if (sayingSo.has(s.passage.words[v]!.key)) {
    const after = s.passage.words[v + 2]?.key ?? '';
    if (s.passage.words[v + 1]?.key === 'this' && /^(?:[.,]|in|on|at|during|after|while|when|)$/.test(after))
      return true;
  }
  const first = s.passage.words[s.from]!.key;
  const second = s.passage.words[s.from + 1]?.key ?? '';
  if (first === 'с' && /^(?:так(?:им|ой|ими)|соответствующим|подобным)$/.test(second))
    return v <= s.from + 16;
  // «Таким мнением в беседе с ТАСС поделился министр»
  if (first === 'таким' && second === 'мнением') return v <= s.from + 8;
  return v <= s.from + 12 && /^(?:такое|такую|такие|соответствующее|подобное)$/.test(first);
}

/** «С таким заявлением выступил X», «Соответствующее заявление сделал X», «X сделал заявление, что …»: by the verb at token `v`. */
export function isSuchClaim(s: Sentence, v: number): boolean {
  const { words } = s.passage;
  const { key } = words[v]!;
  const at = words[v + 1]?.key === 'с' ? v + 2 : v + 1;
  if (/^(?:сдела|выступи)/.test(key) && /^заявлени(?:е|ем)$/.test(words[at]?.key ?? '')) {
    const [first, second] = [words[at + 1]?.key, words[at + 2]?.key];
    const announces =
      first === ':' || (first === ',' && second === 'что') || (first === 'о' && second === 'том');
    if (announces) return true;
  }
  if (/^выступи/.test(key)) return words[s.from]!.key === 'с' && refersBack(s, s.from + 2);
  return /^сдела/.test(key) && words[s.from + 1]?.key === 'заявление' && refersBack(s, s.from + 2);
}

/** Where the reporting words begin whose verb is token `v`: «об этом сообщил» as a whole, where it is short. */
export const cueStart = (s: Sentence, v: number, back: boolean) =>
  back && v <= s.from + 5 && s.passage.words[s.from]!.key === 'об' ? s.from : v;
