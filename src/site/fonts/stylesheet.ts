import type { Face } from './faces.ts';
import { RANGES } from './faces.ts';
import type { Subset } from './faces.ts';
import { FALLBACKS } from './fallbacks.ts';
import type { Fallback } from './fallbacks.ts';
import { sampleWidth } from './metrics.ts';
import type { Metrics } from './metrics.ts';

/** A face with its cut files: where each is, as the stylesheet shall name it, and what it measures. */
export interface CutFace {
  readonly face: Face;
  readonly files: readonly { readonly subset: Subset; readonly address: string; readonly metrics: Metrics }[];
}

/** `@font-face` rules for our fonts and for the fonts that stand in for them until they have come. */
export function fontStylesheet(faces: readonly CutFace[]): string {
  return faces.flatMap((cut) => [...ours(cut), ...fallbacks(cut)]).join('\n');
}

function ours({ face, files }: CutFace): string[] {
  return files.map(({ subset, address }) =>
    rule([
      ['font-family', JSON.stringify(face.family)],
      ['font-weight', String(face.weight)],
      ['font-style', face.style],
      ['font-display', 'swap'],
      ['src', `url(${JSON.stringify(address)}) format("woff2")`],
      ['unicode-range', RANGES[subset]],
    ]),
  );
}

function fallbacks({ face, files }: CutFace): string[] {
  const [first] = files;
  if (!first) return [];
  const { ascent, descent, lineGap } = first.metrics;
  const width = sampleWidth(files.map(({ metrics }) => metrics));
  return FALLBACKS[face.family].map((fallback: Fallback) => {
    const size = width / (face.weight >= 600 ? fallback.boldWidth : fallback.width);
    return rule([
      ['font-family', JSON.stringify(`${face.family} ${fallback.name}`)],
      ['font-weight', String(face.weight)],
      ['font-style', face.style],
      ['src', fallback.local.map((name) => `local(${JSON.stringify(localName(name, face))})`).join(',')],
      ['size-adjust', percent(size)],
      ['ascent-override', percent(ascent / size)],
      ['descent-override', percent(descent / size)],
      ['line-gap-override', percent(lineGap / size)],
    ]);
  });
}

/** `local()` names one style of a family by its full name. */
function localName(name: string, { weight, style }: Face): string {
  return [name, weight >= 600 ? 'Bold' : '', style === 'italic' ? 'Italic' : ''].filter(Boolean).join(' ');
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;
const rule = (declarations: readonly (readonly [string, string])[]): string =>
  `@font-face{${declarations.map(([name, value]) => `${name}:${value}`).join(';')}}`;
