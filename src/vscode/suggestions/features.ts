import type { Feature } from '../services';
import { suggestionActions } from './actions';
import { suggestionMarks } from './draw';
import { suggestionHover } from './hover';

/** What stands in the editor for suggested claims. */
export const suggestionFeatures: readonly Feature[] = [suggestionMarks, suggestionHover, suggestionActions];
