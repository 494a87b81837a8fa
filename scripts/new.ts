/**
 * `npm run new -- [--title T] [--date 2019-02-12] [--section ID] [--slug S] [--content DIR]`: writes a new article as a
 * draft. What is not given is asked for. Never overwrites a file.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { draftArticle } from '../src/core/newsroom/draft.ts';
import { readNewsroom } from '../src/core/newsroom/read.ts';
import { isPartialDate } from '../src/core/text/dates/partial-date.ts';
import { nearest } from '../src/core/text/nearest.ts';
import { slugify } from '../src/core/text/slug.ts';
import { command } from './support/command.ts';
import { writeEditorHelp } from './support/editor-help.ts';

/** Asks until the answer will do; an empty answer takes the proposal. Without anybody to answer, says what is missing. */
class Questions {
  readonly #terminal = createInterface({ input: process.stdin, output: process.stderr });
  readonly #lines = this.#terminal[Symbol.asyncIterator]();

  async ask(question: string, proposal: string, objection: (answer: string) => string | undefined): Promise<string> {
    for (;;) {
      process.stderr.write(proposal === '' ? `${question}: ` : `${question} [${proposal}]: `);
      const { value, done } = await this.#lines.next();
      if (done === true) throw new MissingAnswer(question);
      const answer = value.trim() === '' ? proposal : value.trim();
      const wrong = objection(answer);
      if (wrong === undefined) return answer;
      console.error(wrong);
    }
  }

  close(): void {
    this.#terminal.close();
  }
}

class MissingAnswer extends Error {
  override name = 'FaultError';

  constructor(question: string) {
    super(`Chưa có câu trả lời cho “${question}”. Ghi bằng tùy chọn: --title, --date, --section, --slug.`);
  }
}

class WrongOption extends Error {
  override name = 'FaultError';
}

await command(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { title: text, date: text, section: text, slug: text, content: { type: 'string', default: 'content' } },
  });
  const { content } = values;
  const { readable, files } = readNewsroom(content);
  const sections = readable.site?.sections ?? [];
  const slugs = new Set(
    files.filter((file) => file.startsWith('articles/')).map((file) => basename(file).replace(/\.mdx?$/, '')),
  );
  const questions = new Questions();
  const answer = async (
    given: string | undefined,
    question: string,
    proposal: string,
    objection: (answer: string) => string | undefined,
  ): Promise<string> => {
    if (given === undefined) return questions.ask(question, proposal, objection);
    const wrong = objection(given);
    if (wrong !== undefined) throw new WrongOption(wrong);
    return given;
  };

  const title = await answer(values.title, 'Tiêu đề bài', '', (one) =>
    one === '' ? 'Bài phải có tiêu đề.' : undefined,
  );
  const date = await answer(values.date, 'Ngày của bài (năm-tháng-ngày)', today(), (one) =>
    isPartialDate(one) ? undefined : `“${one}” chưa đúng: viết năm-tháng-ngày, ví dụ 2019-02-12.`,
  );
  const known = sections.map(({ id }) => id);
  if (values.section === undefined)
    console.error(`Chuyên mục:\n${sections.map(({ id, name }) => `  ${id}  ${name}`).join('\n')}`);
  const section = await answer(values.section, 'Mã chuyên mục', known[0] ?? '', (one) => {
    if (known.includes(one)) return undefined;
    const [guess] = nearest(one, known);
    return `Không có chuyên mục “${one}”; ${guess ? `có phải “${guess}”?` : `chọn một trong: ${known.join(', ')}`}`;
  });
  const slug = await answer(
    values.slug,
    'Tên tệp (thành địa chỉ trang)',
    freeSlug(slugify(title) || 'bai-moi', slugs),
    (one) =>
      slugify(one, Infinity) !== one
        ? `“${one}” chưa đúng: chỉ chữ thường không dấu, chữ số và gạch nối.`
        : slugs.has(one)
          ? `Đã có bài tên “${one}”.`
          : undefined,
  );
  questions.close();

  const path = join(content, 'articles', date.slice(0, 4), `${slug}.md`);
  if (existsSync(path)) throw new WrongOption(`Đã có tệp ${path}, không ghi đè.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draftArticle({ title, date, section }), { flag: 'wx' });
  if (content === 'content') writeEditorHelp(content, readNewsroom(content).readable);
  console.log(`Đã tạo ${path} (bản nháp). Viết xong thì xóa dòng “draft: true” rồi chạy: npm run check`);
});

/** The slug, with a number when an article has it already. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count += 1) free = `${slug}-${String(count)}`;
  return free;
}

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
