const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Compares two texts in the order of a Vietnamese dictionary (a ă â b c d đ e ê …, tones ngang huyền hỏi ngã sắc nặng
 * as tie-breakers), numbers by value. Source: the Vietnamese collation of Unicode CLDR.
 */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

const splitName = (name: string): { given: string; rest: string } => {
  const trimmed = name.trim();
  const space = trimmed.lastIndexOf(' ');
  return { given: trimmed.slice(space + 1), rest: trimmed.slice(0, Math.max(space, 0)).trimEnd() };
};

/** The name by which a Vietnamese person is called and sorted: the last word. */
export const givenName = (name: string): string => splitName(name).given;

/** Compares two personal names the Vietnamese way: by the given name (last word), then by the rest. */
export const comparePersonNames = (a: string, b: string): number => {
  const first = splitName(a);
  const second = splitName(b);
  return collator.compare(first.given, second.given) || collator.compare(first.rest, second.rest);
};
