import { couldBeCited, type Evidence, fitsTitle, fitsType, fitsUnit, fitting, type Test, testsOf } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { CodeRecord } from './registry.ts';
import type { CodeContext } from './resolution.ts';

interface Narrowed {
  readonly left: readonly CodeRecord[];
  /** The facts that ruled some record out. */
  readonly by: readonly Evidence[];
  /** The fact that fits none of those left. */
  readonly failed?: Evidence;
}

const keysTest = (evidence: Evidence, keys: ReadonlySet<string>): Test => [evidence, ({ key }) => keys.has(key)];

/** Facts that a record must fit to be meant at all. */
const requirements = ({ stated, typeName }: Mention, { articleDate, unit }: CodeContext): readonly Test[] => {
  const tests: Test[] = [];
  if (articleDate !== undefined) tests.push(['article-date', (record) => couldBeCited(record, articleDate)]);
  if (typeName !== undefined) tests.push(['type', (record) => fitsType(record, typeName)]);
  if (stated.shared !== true) tests.push(...testsOf(stated));
  if (unit !== undefined && stated.unit === undefined) tests.push(['unit', (record) => fitsUnit(record, unit)]);
  return tests;
};

/** Facts that prefer a record, and say nothing if none fits. */
const preferences = (
  { stated }: Mention,
  { declared = [] }: CodeContext,
  settled: ReadonlySet<string>,
): readonly Test[] => {
  const { title } = stated;
  return [
    ...(stated.shared === true ? testsOf(stated) : []),
    ...(title === undefined ? [] : [['title', (record) => fitsTitle(record, title)] satisfies Test]),
    keysTest('earlier-mention', settled),
    keysTest('declared', new Set(declared)),
  ];
};

/**
 * Rules out the records that what the text states, or the article's own date and place, forbid; then, among several,
 * follows what prefers one: facts shared by a list, a quoted title, an earlier mention, the article's frontmatter.
 */
export const narrow = (
  records: readonly CodeRecord[],
  mention: Mention,
  context: CodeContext,
  settled: ReadonlySet<string>,
): Narrowed => {
  const by: Evidence[] = [];
  let left = records;
  for (const test of requirements(mention, context)) {
    const kept = fitting(left, test);
    if (kept.length === 0) return { left, by, failed: test[0] };
    if (kept.length < left.length) by.push(test[0]);
    left = kept;
  }
  for (const test of preferences(mention, context, settled)) {
    if (left.length === 1) break;
    const kept = fitting(left, test);
    if (kept.length === 0 || kept.length === left.length) continue;
    by.push(test[0]);
    left = kept;
  }
  return { left, by };
};
