import type { IndexedOffice } from './official-index.ts';
import { isTenable, tenureOn } from './tenure.ts';
import type { OfficeTitle } from './office-title.ts';

/** Whether the unit of a text's title is that of the office, or its beginning: "Ban Thường vụ" of "… Tỉnh ủy". */
const unitFits = (written: string, held: string): boolean =>
  written === held || written === '' || held.startsWith(`${written} `);

/**
 * Whether a title written in a text is this office. The text may say less than the registry ("Ủy viên Ban Thường vụ"),
 * not more; a place it leaves out must be among `localities`, the places for which the article speaks.
 */
const titleFits = (written: OfficeTitle, office: OfficeTitle, localities: ReadonlySet<string>): boolean =>
  written.role === office.role &&
  (office.standing || !written.standing) &&
  unitFits(written.unit, office.unit) &&
  (written.locality === ''
    ? office.locality === '' || localities.has(office.locality)
    : written.locality === office.locality);

/** Whether the office was held, or presumably held, on `date`; of a "nguyên" title, whether it was over by then. */
const timeFits = (former: boolean, { record }: IndexedOffice, date: string | undefined): boolean => {
  const tenure = tenureOn(record, date);
  if (!former) return isTenable(tenure);
  const began = record.from ?? record.attested?.[0];
  return date === undefined || began === undefined || began.slice(0, date.length) <= date;
};

/** Whether a title in a text names this office on the article's date. */
export const officeFits = (
  written: OfficeTitle,
  office: IndexedOffice,
  date: string | undefined,
  localities: ReadonlySet<string>,
): boolean => titleFits(written, office.title, localities) && timeFits(written.former, office, date);
