import type { EasternAttribution, Party } from '../outer';

/** 岩屋氏によると, 関係者によれば: whoever stands before it is the source. */
const run = '[\\p{Script=Han}\\p{Script=Katakana}ーA-ZＡ-Ｚａ-ｚa-z・&＆]';
const sourced = new RegExp(
  `((?:${run}{2,16}の)?${run}{1,20})?(によりますと|によると(?!見ら|み[らて]|思わ|考え|さ)|によれば)`,
  'u',
);
/** 協会の調査によると: whose it is tells who says so. */
const paper = /(?:数字|調査|統計|集計|推計|報告書?|発表|資料|データ|まとめ|話)$/;

/** 森田補佐官が港の新聞に伝えたところでは */
const asTold =
  /が(?:[^。、「」]{0,20})?(伝え|述べ|話し|語っ|明らかにし|説明し|発表し)たところ(?:では|によると|によれば|によりますと)/;
function byTeller(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = asTold.exec(text);
  const one =
    match &&
    people.findLast(
      ({ end }) =>
        end <= match.index && /^\p{Script=Han}{0,8}(?:氏|さん)?$/u.test(text.slice(end, match.index)),
    );
  if (!match || !one) return undefined;
  const at = match.index + match[0].indexOf(match[1]!);
  return { cue: { start: at, end: at + match[1]!.length }, word: match[1]!, source: one.mention };
}

/** Who tells what a Japanese sentence tells, by what stands before によると. */
export function bySource(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const told = byTeller(text, people);
  if (told) return told;
  const match = sourced.exec(text);
  if (!match) return undefined;
  const at = match.index + match[0].length - match[2]!.length;
  const cue = { start: at, end: at + match[2]!.length };
  const word = match[2]!;
  const one = people.find(
    ({ end }) => end <= at && /^(?:氏|さん|[\p{Script=Han}]{0,8})$/u.test(text.slice(end, at)),
  );
  if (one) return { cue, word, source: one.mention };
  const whole = match[1];
  if (whole === undefined) return undefined;
  const own = paper.test(whole) ? whole : whole.slice(whole.lastIndexOf('の') + 1);
  // 29日NHKによると, ・海湾新聞によると, 一方海湾新聞によると
  const isDated = /[\d０-９]$/.test(text.slice(0, at - own.length));
  const name = own.replace(isDated ? /^(?:年度?|[月日]付?|付の?)/ : /^(?:一方|付の|・+)/, '');
  if (name.length < 2 || /^[兼付]/.test(name)) return undefined;
  if (/^同(?:氏|首相|相|大統領|長官|大臣)$/.test(name)) return { cue, word, source: 'same' };
  // Port.jp, J'sPort
  const site = /^[A-Za-z]/.test(name)
    ? (/[A-Za-z\d.'’-]*[.'’-]$/.exec(text.slice(0, at - name.length))?.[0] ?? '')
    : '';
  const start = at - name.length - site.length;
  // 第3四半期報告によると: only a part of it
  if (/\d$/.test(text.slice(0, start)) && name === whole) return { cue, word, source: null };
  return { cue, word, source: { role: { start, end: at } } };
}
