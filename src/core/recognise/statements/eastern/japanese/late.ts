import { isOffice } from '../answers';
import type { EasternAttribution, Party } from '../outer';
import { notGroup } from './groups';
import { verbs } from './verbs';

/** Sentences whose speaker stands before the verb, at the end or without a verb. */

/** …と、報道官のベルグが述べた。 who says so stands before the verb. */
const lastVerb = new RegExp(`(${verbs})(?:っ?(?:た|ている)|り?ました)。?$`, 'u');
const late =
  /(?<=^|[」るたいだすんうくぐつぬぶむ、])と、?([^。「」]{1,60}?)(?:氏|さん)?[がは](?:[^。「」]{0,40}(?:[にで後、]|中で))?$/u;
/** No verb with its ending is longer. */
const longestVerb = 24;
/** 「…」と同氏は述べた: who spoke before. */
const same = /^同(?:氏|首相|相|大統領|長官|大臣|外相|総裁|議員|報道官|補佐官)?$/;
export function lateIn(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const from = Math.max(0, text.length - longestVerb);
  const last = lastVerb.exec(text.slice(from));
  const match = last && late.exec(text.slice(0, from + last.index));
  if (!match) return undefined;
  const word = last[1]!;
  const at = from + last.index;
  const subject = text.lastIndexOf(match[1]!, at) + match[1]!.length;
  const cue = { start: at, end: at + word.length };
  const one = people.find(
    ({ end }) => end === subject || /^\p{Script=Han}{1,8}$/u.test(text.slice(end, Math.max(end, subject))),
  );
  if (one) return { cue, word, source: one.mention };
  if (/^彼女?$/.test(match[1]!)) return { cue, word, source: match[1] === '彼' ? 'm' : 'f' };
  if (same.test(match[1]!)) return { cue, word, source: 'same' };
  const start = subject - match[1]!.length;
  return teller.test(match[1]!) && !/[、はがをに]/.test(match[1]!) && !notGroup.test(match[1]!)
    ? { cue, word, source: { role: { start, end: subject } } }
    : undefined;
}

/** 「橋は要る」と森田首相。 橋は要る、と首相。 no verb, only who says so. */
const named = /(?:」|[るたいだ]、)(と)、?([^「」、。]{1,24})。?$/;
export function namedOnly(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = named.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].replace(/。$/, '').length;
  const start = end - match[2]!.length;
  const at = text.indexOf('と', match.index);
  const one = people.find(
    (party) => party.start === start && /^[\p{Script=Han}]{0,8}$/u.test(text.slice(party.end, end)),
  );
  // 「橋」と題する演説を行う首相
  if (!one && (!isOffice(match[2]!) || /^(?:題|称|呼|名付|い[うっ]|す[る])/.test(match[2]!)))
    return undefined;
  return { cue: { start: at, end: at + 1 }, word: 'と', source: one?.mention ?? { role: { start, end } } };
}

/** 港湾局の関係者が明らかにした。 who says what the sentence before tells. */
const closing = new RegExp(
  `^ *([^「」、。]{2,30})が(?:\\d{1,2}日、?)?(?:[^「」、。]{1,40}[でに]|[^「」、。]{1,30}後、?)?(明らかにし|発表し|発言し|報告し|表明し|説明し|言明し|伝え|報じ|認め|述べ|語っ|話し|指摘し|強調し)(?:た|ました|ている|ています)。?$`,
);
const teller =
  /(?:[省庁府院党会社局部署室側筋者員官長相臣領理行]|通信|新聞|紙|報|放送|テレビ|メディア|広報|特派員|サイト|ホームページ|[A-ZＡ-Ｚ]{2,6})$/;
export function closingIn(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = closing.exec(text);
  // 避難したと当局が発表した
  if (!match || /[たるいだ]と/.test(match[1]!)) return undefined;
  const at = text.lastIndexOf(match[2]!);
  const cue = { start: at, end: at + match[2]!.length };
  const one = people.find(
    ({ end }) => end < at && /^[\p{Script=Han}]{0,8}(?:氏|さん)?が/u.test(text.slice(end, end + 12)),
  );
  // この内容は港湾局の関係者が伝えた
  const name = match[1]!.replace(/^.*は/, '');
  const start = text.indexOf(match[1]!) + match[1]!.length - name.length;
  const role = teller.test(name) ? { role: { start, end: start + name.length } } : undefined;
  const source = one?.mention ?? role;
  return source && { cue, word: match[2]!, source, refersBack: true };
}

/** 首相は月曜日の演説でこれを述べた: the same where これ stands for it. */
const that =
  /^ *([^「」、。]{1,30}?)(?:氏|さん)?は、?(?:[^「」。]{1,60}[でに、])?(?:これ|このこと)を(述べ|語っ|話し|発言し|明らかにし|発表し|伝え|表明し)(?:た|ました)。?$/;
export function thatIn(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = /(?:これ|のこと)を/.test(text) ? that.exec(text) : null;
  if (!match) return undefined;
  const at = text.lastIndexOf(match[2]!);
  const start = text.indexOf(match[1]!);
  const end = start + match[1]!.length;
  const one = people.find((party) => party.start < end && start < party.end);
  const isSame = same.test(match[1]!);
  if (!one && !isSame && !teller.test(match[1]!)) return undefined;
  const source = one?.mention ?? (isSame ? 'same' : { role: { start, end } });
  return { cue: { start: at, end: at + match[2]!.length }, word: match[2]!, source, refersBack: true };
}

/** …と少年は動画で主張し、去った: who stands between what he says and a verb that need not end the sentence. */
const between = /^と、?(?!の)([^、。「」]{1,14}?)(?<![でにと])[はが](?!の)/;
export function behindWords(
  text: string,
  { index, 0: all, 1: word }: RegExpExecArray,
  people: readonly Party[],
): EasternAttribution | undefined {
  const match = between.exec(all);
  // 政権と党が: the particle joins two
  if (!match || !/[」るたいだすんうくぐつぬぶむ、]$/.test(text.slice(0, index))) return undefined;
  const end = index + all.length;
  const told = { cue: { start: end - word!.length, end }, word: word! };
  const name = match[1]!;
  const start = index + match[0].indexOf(name, 1);
  const one = people.find((party) => party.start < start + name.length && start < party.end);
  if (one) return { ...told, source: one.mention };
  if (/^彼女?$/.test(name)) return { ...told, source: name === '彼' ? 'm' : 'f' };
  if (same.test(name)) return { ...told, source: 'same' };
  const isBody = teller.test(name) && !notGroup.test(name);
  return { ...told, source: isBody ? { role: { start, end: start + name.length } } : null };
}
