import { reportCommands } from '../reports/feature';
import type { Feature } from '../services';

/** Everything that stands in the editor. To add a feature is to add a line. */
export const features: readonly Feature[] = [reportCommands];
