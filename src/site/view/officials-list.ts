import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { comparePersonNames, givenName } from '../../core/text/sort.ts';
import { groupBy } from './once.ts';
import type { RowGroup } from './rows.ts';

/** Letters beyond ASCII as they are typed (Telex), for addresses within the page. */
const TELEX: Readonly<Record<string, string>> = { Ă: 'aw', Â: 'aa', Đ: 'dd', Ê: 'ee', Ô: 'oo', Ơ: 'ow', Ư: 'uw' };

/** All officials under the first letter of the given name, by which Vietnamese people are sorted. */
export function officialsList({ officials, by }: Newsroom): RowGroup[] {
  const sorted = [...officials.values()].sort((a, b) => comparePersonNames(a.name, b.name));
  const letters = groupBy(sorted, ({ name }) => [initial(name)]);
  return [...letters].map(([letter, people]) => ({
    id: `chu-${(TELEX[letter] ?? letter).toLowerCase()}`,
    title: letter,
    rows: people.map(({ id, name, distinction, offices }) => ({
      href: addressOf.official(id),
      text: name,
      lines: [distinction ?? offices.map(({ title }) => title).join(', ')],
      count: by.official.get(id)?.length ?? 0,
    })),
  }));
}

/** The letter of the alphabet a name stands under: tone marks don't make letters, hooks and hats do (Ă, Â, Đ, Ê, Ô, Ơ, Ư). */
const initial = (name: string): string =>
  givenName(name)
    .charAt(0)
    .toLocaleUpperCase('vi')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
