import type { Rule } from './rule.ts';
import { futureDate } from './rules/future-date.ts';
import { headings } from './rules/headings.ts';
import { html } from './rules/html.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { mdx } from './rules/mdx.ts';
import { privacy } from './rules/privacy.ts';
import { secrecy } from './rules/secrecy.ts';

/** Every rule over a text; files, YAML and references are judged where they are read (`newsroom/`). */
export const RULES: readonly Rule[] = [futureDate, links, images, html, mdx, headings, secrecy, privacy];
