import { expect, test } from 'vitest';
import { SAMPLE, withNewsroomAsync } from '../../../tests/support/newsroom.ts';
import { checkNewsroom } from '../check/check.ts';
import { checkInThreads } from './check-in-threads.ts';

const article = (body: string, date = '2019-02-12') =>
  `---\ntitle: Bài thử\ndate: ${date}\nsection: thoi-su\n---\n\n${body}\n`;

/** Enough articles for threads; every tenth has a slip, and a few are in error in themselves or in what they name. */
const MANY = Object.fromEntries(
  Array.from({ length: 330 }, (_, index) => [
    `articles/2019/bai-so-${String(index)}.md`,
    article(index % 10 === 0 ? 'Thân bài nghành ta.' : `Xem [bài](bai-so-${String(index + 1)}.md).`),
  ]),
);

test('threads find what one thread finds', async () => {
  const files = {
    ...MANY,
    'articles/2019/bai-mat.md': article('TUYỆT MẬT'),
    'articles/2019/bai-ngay-sai.md': article('Thân bài.', '2019-02-31'),
    'articles/2019/bai-mdx.mdx': article('{1 + 1}'),
    'officials/le-thi-mau.yaml': SAMPLE['officials/le-thi-mau.yaml']?.replace('ban-mau', 'ban-khong-co'),
  };
  await withNewsroomAsync(files, async (root) => {
    const [inThreads, inOne] = [await checkInThreads(root), await checkNewsroom(root)];
    expect(inThreads.faults).toEqual(inOne.faults);
    expect(inThreads.articleFiles).toBe(334);
    expect(new Set(inOne.faults.map(({ kind }) => kind))).toEqual(
      new Set([
        'am-tiet-la',
        'dau-mat',
        'ghi-ma-khong-nhac',
        'khong-co-ho-so',
        'lien-ket-chet',
        'mdx-khong-cho-phep',
        'ngay-khong-co',
      ]),
    );
  });
}, 60_000);
