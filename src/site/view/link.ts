/** A link on a page; `href` from the site's root. */
export interface Link {
  readonly href: string;
  readonly text: string;
}
