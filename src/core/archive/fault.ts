/** One thing wrong with an archive. The kinds are permanent names; the words are for people. */
export interface Fault {
  kind: 'changed' | 'missing' | 'extra' | 'structure' | 'signature';
  /** path in the bag, or the name of the zip when it concerns none of its files */
  path: string;
  /** Vietnamese, begins small, without full stop */
  cause: string;
}
