/** One figure of the table: what was asked, what came out, and whether that is within. */
export interface Figure {
  name: string;
  limit: string;
  measured: string;
  within: boolean;
}

/** A figure with an upper limit in some unit. */
export function atMost(name: string, limit: number, measured: number, unit: string): Figure {
  const round = (value: number): string => String(Math.round(value * 100) / 100);
  return {
    name,
    limit: `≤ ${round(limit)} ${unit}`,
    measured: `${round(measured)} ${unit}`,
    within: measured <= limit,
  };
}

/** A figure that holds or does not. */
export function holds(name: string, within: boolean, measured: string): Figure {
  return { name, limit: 'giữ được', measured, within };
}

/** The table as Markdown. */
export function tableLines(figures: readonly Figure[]): string[] {
  return [
    '| | yêu cầu | đo được | |',
    '|---|---|---|---|',
    ...figures.map(
      ({ name, limit, measured, within }) =>
        `| ${name} | ${limit} | ${measured} | ${within ? 'đạt' : '**KHÔNG ĐẠT**'} |`,
    ),
  ];
}
