/**
 * đ as Pagefind can fold it. Pagefind takes accents off by Unicode decomposition, and đ has none, so "dang" would
 * miss "đảng". ḏ (U+1E0F, d with line below) decomposes to d + mark: index and query both write it in place of đ,
 * and no reader ever sees it.
 */
export const carry = (text: string): string => text.replaceAll('đ', '\u1e0f').replaceAll('Đ', '\u1e0e');
