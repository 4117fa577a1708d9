import { CharClass } from '../../../text/chars';
import { isCapital, type Passage } from '../../passage';
import type { Sentence } from '../sentence';
import { isAgency, isGroup, isPreposition, isSpeaking } from '../words/actors';
import type { Source } from './source';

/** What things do as often as people: "the trip suggests that …". */
const showing =
  /^(?:suggest|underscore|underline|highlight|confirm|show|guarantee|add|illustrate|reveal|indicate|reflect|prove|demonstrate|emphasize|emphasise|mean)(?:s|d|ed)?$/;

/** What something is written or counted in: it says so. */
const written =
  /^(?:data|figures?|results?|findings?|documents?|emails?|records|filings?|polls?|surveys?|reports?|stud(?:y|ies)|research|analys[ie]s|review|statistics|census|papers?|articles?|books?|essay|column|memos?|letters?|statements?|posts?|tweets?|website|page|chart|index|audit|inquiry|investigation|estimates?|projections?|sources?|transcripts?|logs?|text|bill|note|notice|releases?|summary|speech|remarks|testimony|press|accounts?|disclosures?)$/;

/** Those who meet. */
const meeting = /^(?:meeting|forum|summit|session|conference|assembly|cabinet)$/;

/** How nouns for people end. */
const person =
  /(?:[eo]r|ist|ian|[aei]nt|man|woman|people|men|women|ee|boy|girl|wife|mate|friend|son|uncle|aunt|cousin|chief|king|judge|champion|staff|public|team|crowd|group|side|camp|campaign|head|premier|queen|pope|emir|sultan|monarch|diplomat|family|party|house|firm|police|club|league|person|all(?:y|ie)|candidate|delegate|advocate|surrogate|colleague|line|individual|professional|executive|representative|relative|detective)s?$/;

/** Whether nobody and nothing written is the subject of an English verb that shows as often as it says. */
export function isShown({ passage: p }: Sentence, source: Source, v: number): boolean {
  if (source.kind !== 'group' || p.kind[v] !== CharClass.Latin || !showing.test(p.words[v]!.key))
    return false;
  // "…,” the driver added."
  if (/^add/.test(p.words[v]!.key) && /^(?:[,.:“"]|that)$/.test(p.words[v + 1]?.text ?? '.')) return false;
  return !isSomebody(p, source);
}

/** Whether an English noun phrase names people, a body or something written. */
export function isSomebody(p: Passage, source: Source & { kind: 'group' }): boolean {
  let head = source.from;
  while (head + 1 < source.to && !isPreposition(p.words[head + 1]!.key) && p.words[head + 1]!.text !== ',')
    head++;
  const { key } = p.words[head]!;
  return (
    isCapital(p, head) ||
    isGroup(key) ||
    isSpeaking(key) ||
    isAgency(key) ||
    written.test(key) ||
    meeting.test(key) ||
    (person.test(key) && !/ment$/.test(key))
  );
}
