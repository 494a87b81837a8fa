import { givenName } from '../text/sort.ts';
import { phraseKeys, wordKey } from './word-key.ts';

/**
 * The key under which two spellings of a personal name are equal, whatever their case, Unicode form, spaces or tone
 * style: "PHẠM MINH CHÍNH" = "Phạm Minh Chính", "Hoà" = "Hòa". Marks count: "Hoàng" ≠ "Hoang".
 */
export const nameKey = (name: string): string => phraseKeys(name).join(' ');

/** Whether two names are the same name; not whether two people are the same person. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** The key of the name by which a person is called: the last word. */
export const givenNameKey = (name: string): string => wordKey(givenName(name));

/** The capitals of a name as readers shorten it: "Phạm Minh Chính" → "PMC". */
export const initials = (name: string): string =>
  (name.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
