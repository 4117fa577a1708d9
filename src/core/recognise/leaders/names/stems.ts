import { plain } from '../../../dossier/names/spelling';
import { perWord } from '../../words';

const endings = [/(?:ым|им|ом|ем|ой|ей|ою|ею)$/, /[аеиоуыэюяйь]$/];

/**
 * What the case forms of a Russian name have in common, for comparing names of one document with one another: Токаев,
 * Токаева, Токаевым give `токаев`. Of names in other letters only marks are dropped: Vučić and Vucic are one.
 */
export const nameStem = perWord(({ key }) => cutEnding(key));

function cutEnding(key: string): string {
  if (!/^[а-я]/.test(key)) return plain(key);
  const adjective = key.replace(/(ск|цк)(?:ий|ой|ого|ому|им|ом|ая|ую)$/, '$1');
  if (adjective !== key) return adjective;
  for (const ending of endings) {
    const stem = key.replace(ending, '');
    if (stem !== key && stem.length >= 2) return stem.replace(/[йь]$/, '');
  }
  return key;
}
