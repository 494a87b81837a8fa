const LOWER_START = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** Makes the first letter a capital, as at the beginning of a sentence, and leaves the rest: "đảng ủy" → "Đảng ủy". */
export const capitalise = (text: string): string => text.replace(LOWER_START, (start) => start.toUpperCase());
