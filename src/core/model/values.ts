import { msg, type Message } from './message';

/** What claims say of themselves in fixed words, and how that is shown to people: the file keeps the words themselves. */
const names: ReadonlyMap<string, Message> = new Map(
  [
    msg('commitment'),
    msg('statement'),
    msg('accusation'),
    msg('proposal'),
    msg('forecast'),
    msg('statistic'),
    msg('appraisal'),
    msg('draft'),
    msg('reviewed'),
    msg('disputed'),
    msg('rejected'),
    msg('support'),
    msg('neutral'),
    msg('oppose'),
    msg('affirmed'),
    msg('denied'),
    msg('stated'),
    msg('hedged'),
    msg('conditional'),
    msg('quoted'),
    msg('paraphrased'),
    msg('inferred'),
    msg('high'),
    msg('medium'),
    msg('low'),
  ].map((name) => [name.text, name]),
);

/** A type, a status, a stance and the like as it is shown; what an analyst's codebook adds stands as it is. */
export const valueName = (value: string): Message | string => names.get(value) ?? value;
