import type { RecordTable } from '../query/table.ts';
import { KIND_NAMES } from '../query/kinds.ts';
import type { RecordHead } from '../record.ts';

/** The facets that every record has, before its own: kind and year. */
const facetsOf = (record: RecordHead): Record<string, readonly string[]> => ({
  Loại: [KIND_NAMES[record.kind]],
  ...(record.date !== undefined && { Năm: [record.date.slice(0, 4)] }),
  ...record.facets,
});

/** The table of a shard's records, in their order. */
export const tableOf = (records: readonly RecordHead[]): RecordTable => {
  const facets = records.map(facetsOf);
  const names = [...new Set(facets.flatMap((one) => Object.keys(one)))];
  return {
    dates: records.map(({ date }) => date ?? ''),
    facets: names.map((name) => {
      const values = [...new Set(facets.flatMap((one) => one[name] ?? []))];
      const number = new Map(values.map((value, i) => [value, i]));
      return { name, values, rows: facets.map((one) => (one[name] ?? []).flatMap((value) => number.get(value) ?? [])) };
    }),
  };
};
