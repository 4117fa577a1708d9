import type { Mention } from '../model/mention';
import type { Card, View } from './card';
import { figureCard } from './figures';
import { initiativeCard, otherCard } from './initiatives';
import { personCard } from './people';

/** The card of a mention. */
export function cardOf(mention: Mention, view: View): Card {
  switch (mention.kind) {
    case 'leader':
    case 'role':
    case 'person':
      return personCard(mention, view);
    case 'figure':
      return figureCard(mention, view);
    case 'initiative':
      return initiativeCard(mention, view);
    case 'other':
      return otherCard(mention, view);
  }
}
