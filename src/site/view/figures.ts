import { addressOf } from '../../core/newsroom/addresses.ts';
import type { FigureRow } from '../../core/mentions/figures.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { formatDate } from '../../core/text/dates/format-date.ts';
import { inParts } from './in-parts.ts';
import { partLinks } from './listing.ts';
import type { PartLink } from './listing.ts';

export type { FigureRow };

/** The figures of one article. */
export interface ArticleFigures {
  readonly title: string;
  readonly href: string;
  readonly year: string;
  readonly date: string;
  readonly rows: readonly FigureRow[];
}

/** The figures of all articles that have some, newest first. */
export function allFigures(
  { articles }: Newsroom,
  figuresOf: (article: Article) => readonly FigureRow[],
): ArticleFigures[] {
  return articles.flatMap((article) => {
    const rows = figuresOf(article);
    return rows.length === 0
      ? []
      : [
          {
            title: article.title,
            href: addressOf.article(article),
            year: article.year,
            date: formatDate(article.date),
            rows,
          },
        ];
  });
}

/** A page of figures: those of the newest articles, or of some years. */
export interface FiguresPageView {
  /** The part of it that this is; undefined for the page that begins the list. */
  readonly part: string | undefined;
  readonly title: string;
  readonly path: string;
  readonly articles: readonly ArticleFigures[];
  readonly parts: readonly PartLink[];
}

/** The pages of figures, the one that begins the list first. */
export function figuresPages(all: readonly ArticleFigures[]): FiguresPageView[] {
  const { shown, parts } = inParts(all, ({ year }) => year);
  const address = addressOf.figures;
  return [
    { part: undefined, title: 'Số liệu', path: address, articles: shown, parts: partLinks(address, parts) },
    ...parts.map(({ id, name, items }) => ({
      part: id,
      title: `Số liệu, ${name}`,
      path: addressOf.part(address, id),
      articles: items,
      parts: partLinks(address, parts, id),
    })),
  ];
}

const COLUMNS = ['bai', 'ngay', 'con_so', 'don_vi', 'noi_dung', 'thoi_gian', 'cau', 'dia_chi'];

/** The same as CSV (RFC 4180, with a byte order mark, so that Excel reads the letters right). */
export function figuresCsv(all: readonly ArticleFigures[]): string {
  const lines = all.flatMap(({ title, href, date, rows }) =>
    rows.map(({ value, unit, what, period, sentence }) => [
      title,
      date,
      String(value),
      unit,
      what,
      period,
      sentence,
      href.slice(1),
    ]),
  );
  return `\uFEFF${[COLUMNS, ...lines].map((fields) => fields.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  // A spreadsheet must not take a text for a formula.
  const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
