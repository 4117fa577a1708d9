import { isPatronymic } from './russian';
import { wordKeys } from './keys';

/** A person's name taken apart; each part is folded words as recognition cuts them, hyphens included. */
export interface NameParts {
  readonly given: readonly string[];
  readonly patronymic: readonly string[];
  /** Empty for a name of one word. */
  readonly family: readonly string[];
  /** The family name stands first. */
  readonly isEastern?: true;
}

/** Words inside surnames: they belong to the family name that follows. */
export const particles: ReadonlySet<string> = new Set(
  (
    'von van der den de del dela delos della di da dos do du la le el al bin ibn abu ben ter zu zum af av y e wa ole ' +
    'фон ван дер ден де дель делла ди да дос ду дю ла ле эль аль бин бен ибн абу тер цу аф оф ап ва'
  ).split(' '),
);

const alike = ['bin ben ibn', 'al el', 'бин бен ибн', 'аль эль ал'].map((words) => words.split(' '));

/** How else a small word of a name is spelled, itself included. */
export const spellings = (particle: string): readonly string[] =>
  alike.find((words) => words.includes(particle)) ?? [particle];

/** Family names that stand first, in Chinese, Korean and Vietnamese names as Russian and English write them. */
export const easternFamilies: ReadonlySet<string> = new Set(
  (
    'си ли ван чжан лю чэнь ян хуан чжао у чжоу сюй сунь ма чжу ху го хэ линь гао ло чжэн лян се сун тан хань фэн дэн цао пэн ' +
    'цзэн сяо тянь дун цзян цай цзя дин вэй сюэ е юй пань ду дай ся чжун фан жэнь цзэн цинь мао вэнь ' +
    'бэ пэ чхон чхан тхэ пхён цуй дуань цянь шэнь лэй цюй шао цзи цзоу яо ким пак чхве чхой чон чан чо юн лим хан о со син квон хван сон мун ро но рю нам хо ю кан нгуен чан фам ле хоанг фан ву во данг буй до то лыонг ' +
    'xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng ' +
    'zeng xiao tian dong jiang cai jia ding wei xue ye yu pan du dai xia zhong fang ren qin mao wen qian ' +
    'kim park choi jung jang cho yoon lim hwang shin kwon moon roh nam lee ahn nguyen tran pham hoang phan vo dang bui do luong'
  ).split(' '),
);

/** Korean ones that are also other words or given names: only before two syllables. */
const koreanFamilies: ReadonlySet<string> = new Set(
  'ri yun rhee choe pak baek bae seo suh jeon jeong ри пэк чхве пэ сон со'.split(' '),
);

/** Whether the family name stands first, as far as the spelling shows it. */
function isEastern(groups: readonly string[][]): boolean {
  const first = groups[0]!.join('');
  const last = groups.at(-1)!.join('');
  if (!easternFamilies.has(first)) return groups.length === 3 && koreanFamilies.has(first);
  return groups.length === 3
    ? !isPatronymic(groups[1]!.join(''))
    : !easternFamilies.has(last) || groups.length > 3;
}

/**
 * Takes a name in an alphabetic script apart; undefined where there are no words in it. `isOfEast`: whoever bears it is of a
 * state where the family name stands first, as the spelling alone may not show («Лю Ян»).
 */
export function nameParts(name: string, isOfEast = false): NameParts | undefined {
  const groups = name
    .trim()
    .split(/\s+/)
    .map(wordKeys)
    .filter((keys) => keys.length > 0);
  if (groups.length === 0) return undefined;
  if (groups.length === 1) return { given: groups[0]!, patronymic: [], family: [] };
  if (isEastern(groups) || (isOfEast && groups.length < 4 && easternFamilies.has(groups[0]!.join(''))))
    return { given: groups.slice(1).flat(), patronymic: [], family: groups[0]!, isEastern: true };
  const particle = groups.findIndex((group, i) => i > 0 && particles.has(group[0]!));
  const familyAt = particle > 0 ? particle : groups.length - 1;
  const patronymicAt = groups.findIndex((group, i) => i > 0 && i < familyAt && isPatronymic(group.join('')));
  return {
    given: groups.slice(0, patronymicAt > 0 ? patronymicAt : familyAt).flat(),
    patronymic: patronymicAt > 0 ? groups.slice(patronymicAt, familyAt).flat() : [],
    family: groups.slice(familyAt).flat(),
  };
}
