/** A record as the index ships it: what results show and ranking reads. Texts are NFC. */
export interface StoredRecord {
  /** Address relative to the site's root. */
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  /** Lead and text, paragraphs parted by a line break. */
  readonly content: string;
  readonly date?: string;
  readonly note?: string;
  readonly aliases?: readonly string[];
}
