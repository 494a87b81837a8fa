/**
 * Words that bind others and say little themselves. Pairs with them are not indexed: they are four in ten of all
 * pairs of running text, and nobody is looking for "của các".
 */
const WORDS =
  'và của các là cho trong để được có những một với về theo tại từ đến này khi trên do như sẽ đã đang cũng không ' +
  'phải bằng vào ra còn hay hoặc mà thì ở nên rằng đó';

/** Those that no content word looks like when marks are missing: "cua" may be "cửa", but "va" is "và". */
const BARE = 'va cac nhung tren hoac';

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...WORDS.split(' '), ...BARE.split(' ')]);

/** Whether a word (lower case, one spelling) is a function word; typed without marks only the sure ones are. */
export const isFunctionWord = (form: string): boolean => FUNCTION_WORDS.has(form);
