import type { Rule } from './rule.ts';
import { characters } from './rules/characters.ts';
import { codes } from './rules/codes.ts';
import { dates } from './rules/dates.ts';
import { futureDate } from './rules/future-date.ts';
import { headings } from './rules/headings.ts';
import { html } from './rules/html.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { mentions } from './rules/mentions.ts';
import { offices } from './rules/offices.ts';
import { privacy } from './rules/privacy.ts';
import { quotationMarks } from './rules/quotation-marks.ts';
import { secrecy } from './rules/secrecy.ts';
import { spacing } from './rules/spacing.ts';
import { sums } from './rules/sums.ts';
import { syllables } from './rules/syllables.ts';
import { toneStyle } from './rules/tone-style.ts';

/** Every rule over a text; files, YAML and references are judged where they are read (`newsroom/`). */
export const RULES: readonly Rule[] = [
  futureDate,
  links,
  images,
  html,
  headings,
  secrecy,
  privacy,
  characters,
  syllables,
  toneStyle,
  spacing,
  quotationMarks,
  dates,
  offices,
  sums,
  codes,
  mentions,
];
