/** Letters of other alphabets that look like those of the marks; each stands for one letter, so offsets stay true. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  М: 'M',
  А: 'A',
  Т: 'T',
  О: 'O',
  І: 'I',
  У: 'U',
  Е: 'E',
  Н: 'H',
  Ь: 'b',
  Β: 'B',
  Μ: 'M',
  Α: 'A',
  Τ: 'T',
  Ο: 'O',
  Ι: 'I',
  Υ: 'Y',
  Ε: 'E',
  м: 'm',
  а: 'a',
  т: 't',
  о: 'o',
  і: 'i',
  у: 'y',
  е: 'e',
  ο: 'o',
  ι: 'i',
};

const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff\uff01-\uff5e]/g;

/** The letters of a text as an eye sees them: full-width forms and look-alikes made plain. The length stays the same. */
export function skeleton(text: string): string {
  return text.replaceAll(FOREIGN, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : (LOOK_ALIKES[letter] ?? letter);
  });
}
