/**
 * `make`, with its last answer kept: an article's text goes through many finders one right after the other, and several
 * of them begin by cutting it in the same way.
 */
export const rememberLast = <R>(make: (text: string) => R): ((text: string) => R) => {
  let last: { readonly text: string; readonly made: R } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
};
