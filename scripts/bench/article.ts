import type { Random } from '../../tests/search/random.ts';
import { randomFrom } from '../../tests/search/random.ts';
import type { InventedRegistry } from './registry.ts';
import { HEADINGS, OBJECTS, OPENINGS, SECTIONS, SUBJECTS, TAGS, VERBS, WAYS } from './words.ts';

/** A synthetic article; the same for the same number and newsroom. */
export interface InventedArticle {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly date: string;
  readonly section: string;
  readonly tags: readonly string[];
  /** Ids. */
  readonly officials: readonly string[];
  readonly documents: readonly string[];
  readonly localities: readonly string[];
  /** Markdown. */
  readonly body: string;
}

const WORDS = 1_150;
const FIRST_YEAR = 2001;
/** An article of each year follows the other; the last of this many is of the latest. */
export const YEARS = 25;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const two = (value: number) => String(value).padStart(2, '0');

const clause = (random: Random) =>
  `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(WAYS)}`;

function take<T>(random: Random, items: readonly T[], count: number): T[] {
  return [...new Set(Array.from({ length: count }, () => random.pick(items)))];
}

/** Article number `index` of a newsroom: some 1,150 words that name three officials and four documents, in prose, lists and a table. */
export function inventArticle(index: number, { officials, documents, localities }: InventedRegistry): InventedArticle {
  const random = randomFrom(7919 * (index + 1));
  const year = FIRST_YEAR + (index % YEARS);
  const people = take(random, officials, 3);
  const codes = take(random, documents, 4);
  const [place] = take(random, localities, 1);
  const naming = [
    () => {
      const { name, title } = random.pick(people);
      return `Đồng chí ${name}, ${title} nhấn mạnh: ${clause(random)}.`;
    },
    () => {
      const { type, code } = random.pick(codes);
      return `Thực hiện ${type} số ${code}, ${clause(random)}.`;
    },
    () => {
      const { code } = random.pick(codes);
      return `Theo tinh thần ${code}, ${clause(random)}, ${clause(random)}.`;
    },
  ];
  const sentence = () =>
    random.below(4) === 0
      ? random.pick(naming)()
      : `${random.below(3) === 0 ? `${random.pick(OPENINGS)}, ${clause(random)}` : capital(clause(random))}, ${clause(random)}.`;
  const blocks: string[] = [];
  let words = 0;
  const add = (block: string) => {
    blocks.push(block);
    words += block.split(/\s+/).length;
  };
  // Each is named once at least, so that a page of every official and document has its article.
  add(people.map(({ name, title }) => `Dự buổi làm việc có đồng chí ${name}, ${title}.`).join(' '));
  add(codes.map(({ type, code }) => `Nội dung gắn với ${type} số ${code}.`).join(' '));
  while (words < WORDS) {
    const kind = random.below(12);
    if (kind === 0) add(`## ${random.pick(HEADINGS)}`);
    else if (kind === 1) add(Array.from({ length: 4 }, () => `- ${capital(clause(random))};`).join('\n'));
    else if (kind === 2) add(`> ${sentence()}`);
    else add(Array.from({ length: 3 + random.below(3) }, sentence).join(' '));
    if (blocks.length === 9)
      add(
        ['| Việc | Kỳ này | Kỳ trước |', '| --- | ---: | ---: |']
          .concat(
            Array.from(
              { length: 5 },
              () => `| ${random.pick(OBJECTS)} | ${random.below(900)} | ${random.below(900)} |`,
            ),
          )
          .join('\n'),
      );
  }
  return {
    slug: `bai-gia-lap-${String(index)}`,
    title: capital(`${clause(random)} (bài giả lập số ${String(index)})`),
    lead: `Bài giả lập để đo: ${clause(random)}.`,
    date: `${String(year)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    section: random.pick(SECTIONS)[0],
    tags: take(random, TAGS, 2),
    officials: people.map(({ id }) => id),
    documents: codes.map(({ id }) => id),
    localities: place ? [place.id] : [],
    body: `${blocks.join('\n\n')}\n`,
  };
}
