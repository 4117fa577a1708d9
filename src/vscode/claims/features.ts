import type { Feature } from '../services';
import { claimLinks } from './copy';
import { claimDiscussion } from './discussion';
import { claimMarks } from './draw';
import { claimActions } from './fixes';
import { claimHover } from './hover';
import { claimOutline } from './outline';
import { claimProblems } from './problems';
import { claimRenames } from './renames';
import { strayClaims } from './strays';
import { sidecarSurvey } from './survey';
import { unknownInClaims } from './unknown';

/** What stands in the editor for claims. */
export const claimFeatures: readonly Feature[] = [
  claimMarks,
  claimHover,
  claimOutline,
  claimProblems,
  claimActions,
  claimRenames,
  strayClaims,
  sidecarSurvey,
  unknownInClaims,
  claimLinks,
  claimDiscussion,
];
