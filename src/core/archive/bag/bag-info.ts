/** What an archive says of itself in `bag-info.txt`. */
export interface BagFacts {
  /** the bulletin's name */
  title: string;
  /** who publishes it */
  organisation: string;
  /** commit of the content, full hexadecimal */
  commit: string;
  /** time of that commit, seconds since 1970; the only time in an archive */
  time: number;
  /** name and version of the program */
  software: string;
}

/** Calendar day in Vietnam (UTC+7, no summer time since 1975), `2026-11-23`: independent of the machine's zone. */
export function vietnamDay(time: number): string {
  return new Date((time + 7 * 3600) * 1000).toISOString().slice(0, 10);
}

export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** `bag-info.txt` (RFC 8493, 2.2.2). @param bytes size of the payload @param count number of its files */
export function formatBagInfo(facts: BagFacts, bytes: number, count: number): string {
  const lines = {
    'Source-Organization': facts.organisation,
    'External-Description': facts.title,
    'External-Identifier': facts.commit,
    'Bagging-Date': vietnamDay(facts.time),
    'Payload-Oxum': `${bytes}.${count}`,
    'Bag-Software-Agent': facts.software,
  };
  return Object.entries(lines)
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}

/** Value of a label in `bag-info.txt`, or undefined. */
export function bagInfoValue(text: string, label: string): string | undefined {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${label}: `));
  return line?.slice(label.length + 2);
}
