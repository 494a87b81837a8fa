import { countKinds, pathOf } from './report.ts';
import type { Report } from './report.ts';

/** The report for other programs: `{ articles, errors, warnings, kinds, faults }`. */
export function reportJson({ faults, articleFiles, folder }: Report): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify(
    {
      articles: articleFiles,
      errors,
      warnings: faults.length - errors,
      kinds: Object.fromEntries(countKinds(faults).map(({ kind, count }) => [kind, count])),
      faults: faults.map((fault) => ({ ...fault, file: pathOf(fault, folder) })),
    },
    undefined,
    2,
  );
}
