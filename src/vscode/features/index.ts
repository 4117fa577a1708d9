import { claimFeatures } from '../claims/features';
import { mergingFeatures } from '../merging/index';
import { reportCommands } from '../reports/feature';
import type { Feature } from '../services';
import { suggestionFeatures } from '../suggestions/features';
import { ourEncoding } from './encoding';
import { highlights } from './highlights';
import { hover } from './hover';
import { navigation } from './navigation';
import { outline } from './outline';
import { status } from './status';

/** Everything that stands in the editor. To add a feature is to add a line. */
export const features: readonly Feature[] = [
  highlights,
  outline,
  navigation,
  status,
  ourEncoding,
  ...claimFeatures,
  ...suggestionFeatures,
  ...mergingFeatures,
  reportCommands,
  // of several cards the editor shows that of the last registered first: a name's before that of the claim it stands in
  hover,
];
