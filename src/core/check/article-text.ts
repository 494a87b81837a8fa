import { tokenise } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { readMentions } from '../mentions/annotate.ts';
import type { TextMentions } from '../mentions/annotate.ts';
import type { Place } from '../newsroom/fault.ts';
import type { Subject } from './subject.ts';
import type { TextBlock } from './text-block.ts';
import type { World } from './world.ts';

/** The running text of an article in one piece, each paragraph ended by an empty line as on its page, and what it names. */
export interface ArticleText extends Omit<TextMentions, 'clean'> {
  readonly text: string;
  readonly place: (offset: number) => Place;
  readonly quoted: (offset: number) => boolean;
}

/**
 * What was read last: all rules look at one subject before the next. A weak map would keep the text, and with it the whole
 * subject, of every article until old objects are swept: those of young ones do not let go of a value.
 */
let last: { readonly subject: Subject; readonly made: ArticleText } | undefined;

/** Blocks whose words are the article's running text. */
const isRunning = ({ role }: TextBlock) => role === 'paragraph' || role === 'heading' || role === 'cell';

/**
 * The blocks of a subject in which a rule that looks at word after word may find something: without those of the running
 * text when every token of it is `fine`. What is fine depends on nothing beside the token.
 */
export function blocksToRead(subject: Subject, world: World, fine: (token: Token) => boolean): readonly TextBlock[] {
  const { blocks } = subject;
  const whole = articleText(subject, world);
  if (!whole) return blocks;
  const { tokens } = tokenise(whole.text);
  return tokens.every(fine) ? blocks.filter((block) => !isRunning(block)) : blocks;
}

/** The text of an article, made at the first question; several rules ask. */
export function articleText(subject: Subject, world: World): ArticleText | undefined {
  const { article } = subject;
  if (!article) return undefined;
  if (last?.subject === subject) return last.made;
  const blocks = subject.blocks.filter((block) => isRunning(block) && block.text.trim() !== '');
  const starts: number[] = [];
  const paragraphs: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const paragraph = `${block.text.replaceAll('\n', ' ').trimEnd()}\n\n`;
    starts.push(length);
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  // Joined at once: each look at a letter of a text that was added up takes longer.
  const text = paragraphs.join('');
  const blockAt = (offset: number): { block: TextBlock; at: number } | undefined => {
    const index = starts.findLastIndex((start) => start <= offset);
    const block = blocks[index];
    return block && { block, at: offset - (starts[index] ?? 0) };
  };
  const made: ArticleText = {
    text,
    ...readMentions(text, article, world.newsroom),
    place: (offset) => {
      const hit = blockAt(offset);
      return hit ? hit.block.place(hit.at) : subject.placeInBody(0);
    },
    quoted: (offset) => {
      const hit = blockAt(offset);
      return hit !== undefined && (!hit.block.prose || hit.block.quoted(hit.at));
    },
  };
  last = { subject, made };
  return made;
}
