import { cpSync, globSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mutants, violations } from '../support/mutations.ts';
import { withNewsroomAsync } from '../support/newsroom.ts';

const RECORDS = readdirSync('content').filter((name) => !['articles', 'issues', 'letters'].includes(name));

test('no mutated article crashes the check, is lost, or is named without a place', { timeout: 60_000 }, async () => {
  const articles = globSync('content/articles/**/*.{md,mdx}').sort();
  await withNewsroomAsync({ 'articles/2019/bai-mot.md': undefined, 'site.yaml': undefined }, async (root) => {
    for (const name of RECORDS) cpSync(join('content', name), join(root, name), { recursive: true });
    for (const [file, bytes] of Object.entries(mutants(articles, 300, 1))) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), bytes);
    }
    expect(await violations(root)).toEqual([]);
  });
});
