import { parseNumber } from '../../core/text/numbers.ts';

/** One figure of an article's table. */
export interface Statistic {
  readonly label: string;
  /** As the article writes it: “2.848”. */
  readonly figure: string;
  readonly unit: string;
  /** Its part of the largest figure of the same unit, 0 to 1; undefined where it has no other to be compared with. */
  readonly share: number | undefined;
}

/**
 * Reads what an article gives as `figures`: “Nhãn=463 biên chế; Nhãn khác=2.848 viên chức”. Figures of one unit stand
 * together, for only they can be measured against each other.
 * @throws at a part that is no label with a number
 */
export function statistics(figures: string): Statistic[] {
  const read = figures
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readFigure);
  const units = [...new Set(read.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const same = read.filter((figure) => figure.unit === unit);
    const largest = Math.max(...same.map(({ value }) => value));
    return same.map(({ label, figure, value }) => ({
      label,
      figure,
      unit,
      share: same.length > 1 && largest > 0 ? value / largest : undefined,
    }));
  });
}

function readFigure(part: string): { label: string; figure: string; unit: string; value: number } {
  const [label = '', text = ''] = part.split('=', 2).map((side) => side.trim());
  const figure = /^\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '') ?? '';
  const value = parseNumber(figure);
  if (label === '' || value === undefined)
    throw new Error(`số liệu “${part}” phải viết theo dạng “Nhãn=2.848 viên chức”`);
  return { label, figure, unit: text.slice(figure.length).trim(), value };
}
