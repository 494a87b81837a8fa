import { describe, expect, it } from 'vitest';
import { findMentions } from './find.ts';
import { HELD_OUT } from './fixtures/held-out.ts';
import { readMarks } from './fixtures/marked-text.ts';
import { RECORDS } from './fixtures/records.ts';
import { codeRegistry } from './registry.ts';
import type { Resolution } from './resolution.ts';
import { resolveMentions } from './resolve.ts';

const registry = codeRegistry(RECORDS);

const describeLinks = (links: readonly Resolution[]): string => {
  const keys = links.flatMap((link) => (link.status === 'linked' ? [link.key] : []));
  const [first] = links;
  if (keys.length > 0) return keys.join(' + ');
  return first?.status === 'ambiguous' ? `? ${first.candidates.join(', ')}` : '!';
};

const keysIn = (expectation: string): string[] => (/^[?!]/.test(expectation) ? [] : expectation.split(' + '));

describe('sentences that were not used while writing the grammar', () => {
  it('has at least 60 of them, and finds and links with precision ≥ 0.97 and recall ≥ 0.95', () => {
    const count = { sentences: HELD_OUT.length, marks: 0, found: 0, matched: 0, links: 0, trueLinks: 0, right: 0 };
    const failures: string[] = [];
    for (const { text: marked, date, unit } of HELD_OUT) {
      const { text, marks } = readMarks(marked);
      const context = { registry, ...(date && { articleDate: date }), ...(unit && { unit }) };
      const mentions = resolveMentions(findMentions(text, registry), context);
      count.marks += marks.length;
      count.found += mentions.length;
      const unmatched = new Set(mentions);
      for (const { start, end, expectation } of marks) {
        const mention = mentions.find((candidate) => candidate.start < end && start < candidate.end);
        if (mention !== undefined) {
          count.matched++;
          unmatched.delete(mention);
        }
        const links = mention?.documents.map(({ link }) => link) ?? [];
        const keys = links.flatMap((link) => (link.status === 'linked' ? [link.key] : []));
        const wanted = keysIn(expectation);
        count.links += keys.length;
        count.trueLinks += wanted.length;
        count.right += wanted.filter((key) => keys.includes(key)).length;
        const got = mention === undefined ? 'nothing' : describeLinks(links);
        if (got !== expectation) failures.push(`${text.slice(start, end)}: wanted ${expectation}, got ${got}`);
      }
      for (const { start, end, documents } of unmatched) {
        count.links += documents.filter(({ link }) => link.status === 'linked').length;
        failures.push(`${text.slice(start, end)}: found, though not marked`);
      }
    }
    const figures = {
      mentions: { precision: count.matched / count.found, recall: count.matched / count.marks },
      links: { precision: count.right / count.links, recall: count.right / count.trueLinks },
    };
    console.log('codes, held-out:', JSON.stringify({ ...figures, ...count }), failures);
    expect(count.sentences).toBeGreaterThanOrEqual(60);
    for (const { precision, recall } of Object.values(figures)) {
      expect(precision).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    }
  });
});
