// Texts and dossiers for benchmarks, made by rule so that every run has the same.
import type { Dossier, Leader } from '../../src/core/model/dossier';
import { emptyDossier } from '../../src/core/model/dossier';

/** A small generator of pseudo-random numbers (mulberry32), so that benchmarks repeat. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const openings = [
  'Ба',
  'Ви',
  'Го',
  'Де',
  'Жа',
  'Зо',
  'Ка',
  'Лу',
  'Ме',
  'Но',
  'Пе',
  'Ру',
  'Са',
  'Ту',
  'Фе',
  'Ша',
];
const middles = ['ла', 'ри', 'но', 'ве', 'му', 'до', 'ти', 'са', 'ке', 'бу', 'ги', 'рза'];
const endings = ['нов', 'ев', 'ин', 'ский', 'дзе', 'ко', 'баев', 'ян'];
const firstNames = ['Иван', 'Мария', 'Пётр', 'Ольга', 'Дамир', 'Айгуль', 'Тимур', 'Елена', 'Юрий', 'Анна'];

/** `n` leaders with names of their own, in Russian. */
export function leaders(n: number): Leader[] {
  const next = random(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const seen = new Set<string>();
  const out: Leader[] = [];
  while (out.length < n) {
    const surname =
      pick(openings) + pick(middles) + (next() < 0.7 ? pick(middles) : '') + pick(middles) + pick(endings);
    const name = `${pick(firstNames)} ${surname}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const id = `leader-${out.length}`;
    const place = { file: 'dossier.yaml', start: 0, end: 0 };
    out.push({ kind: 'leader', id, name, names: new Map([['ru', [name]]]), offices: [], place });
  }
  return out;
}

export const dossierOf = (list: readonly Leader[]): Dossier => ({
  ...emptyDossier,
  leaders: new Map(list.map((leader) => [leader.id, leader])),
});

/** Sentences that `pick` and `next` fill anew each time. */
type Sentences = (pick: <T>(all: readonly T[]) => T, next: () => number) => readonly (() => string)[];

/** A text of about `length` characters: sentences in no order, five to a paragraph. */
function paper(length: number, sentences: Sentences): string {
  const next = random(11);
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!;
  const all = sentences(pick, next);
  const parts: string[] = [];
  for (let size = 0, n = 1; size < length; n++) {
    const text = pick(all)();
    parts.push(text, n % 5 === 0 ? '\n\n' : ' ');
    size += text.length + 2;
  }
  return parts.join('').slice(0, length);
}

/** A Russian newspaper of about `length` characters that names leaders of the list now and then. */
export const newspaper = (length: number, list: readonly Leader[]): string =>
  paper(length, (pick, next) => [
    () =>
      `Министр энергетики ${pick(list).name} сообщил, что строительство обойдётся в ${1 + Math.floor(next() * 90)} млрд рублей.`,
    () => 'Жители посёлка давно просили построить новую дорогу, но проект откладывали из года в год.',
    () =>
      `По словам ${pick(list).name.split(' ')[1]}, к ${2026 + Math.floor(next() * 20)} году доля ветра вырастет до ${(next() * 40).toFixed(1).replace('.', ',')} %.`,
    () => 'Соглашение подписали на форуме «Большая вода», который прошёл в прошлом месяце на берегу озера.',
    () => '«Мы не торопимся, но и ждать больше нельзя», — заявила она журналистам после долгого совещания.',
    () => 'В программе участвуют предприятия пяти стран, университеты и несколько частных компаний региона.',
  ]);

const given = ['Martha', 'Peter', 'Aida', 'George', 'Helen', 'Samuel', 'Irene', 'Victor'];
const family = ['Holloway', 'Brandt', 'Okafor', 'Lindqvist', 'Castell', 'Nakamura', 'Varga', 'Quill'];

/** The same in English, which compromise reads. */
export const englishNewspaper = (length: number): string =>
  paper(length, (pick, next) => [
    () =>
      `Energy Minister ${pick(given)} ${pick(family)} said the line would cost $${1 + Math.floor(next() * 90)} billion.`,
    () => 'People in the valley had long asked for a new road, yet the plan was put off from year to year.',
    () =>
      `According to ${pick(given)} ${pick(family)}, wind will make ${(next() * 40).toFixed(1)} percent of it by ${2026 + Math.floor(next() * 20)}.`,
    () => 'The agreement was signed at the Great Water Forum, which met last month on the shore of the lake.',
    () => '“We are in no hurry, but we cannot wait any longer,” she told reporters after a long meeting.',
    () => 'Firms from five countries, universities and a few private companies of the region take part.',
  ]);

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** `n` short lines in Russian with a date each, as calendars, captions and test sets of date parsers have them. */
export function datedLines(n: number): string[] {
  const next = random(13);
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!;
  const day = () => 1 + Math.floor(next() * 28);
  const year = () => 1990 + Math.floor(next() * 40);
  const two = (number: number) => String(number).padStart(2, '0');
  const shapes = [
    () => `${day()} ${pick(months)} ${year()} года`,
    () => `Встреча пройдёт ${day()} ${pick(months)}`,
    () => `с ${1 + Math.floor(next() * 12)} по ${13 + Math.floor(next() * 15)} ${pick(months)} ${year()} г.`,
    () => `${two(day())}.${two(1 + Math.floor(next() * 12))}.${year()}`,
    () => `Мост открыли в ${year()} году`,
    () => `Заседание перенесли на ${day()} ${pick(months)} ${year()} года`,
  ];
  return Array.from({ length: n }, () => pick(shapes)());
}
