import { hash } from 'node:crypto';
import type { World } from '../check/world.ts';
import type { MarkdownContext } from '../markdown/context.ts';

/**
 * What a check or a rendering asked of its surroundings, with the answers it got, each in a few letters; as JSON, for there
 * is one for each article. As long as the same questions get the same answers, the same text gives the same result.
 */
export type Testimony = string;

/** Answers questions such as `article bai-mot`, `file anh/a.jpg`, `records`, for one newsroom as it is now. */
export type Answer = (question: string) => string;

/** @param records a digest of all records and tables */
export function answersOf(world: World, records: string): Answer {
  const whole = new Map<string, string>();
  const once = (question: string, make: () => unknown) => {
    const known = whole.get(question) ?? hash('sha1', JSON.stringify(make()));
    whole.set(question, known);
    return known;
  };
  return (question) => {
    const space = question.indexOf(' ');
    const subject = question.slice(space + 1);
    switch (space < 0 ? question : question.slice(0, space)) {
      case 'records':
        return records;
      case 'articles':
        return once(question, () => [...world.articles.keys()]);
      case 'files':
        return once(question, () => [...world.files]);
      case 'today':
        return world.today;
      case 'future':
        return world.isFuture(subject) ? '1' : '';
      case 'file':
        return world.files.has(subject) ? '1' : '';
      case 'article':
        return once(question, () => world.articles.get(subject) ?? '');
      case 'headings': {
        const article = world.articles.get(subject);
        return once(question, () => (article ? [...world.headingIds(article)] : ''));
      }
      default:
        throw new Error(`unknown question: ${question}`);
    }
  };
}

/** Puts questions and their answers down. */
export const testimony = (heard: Readonly<Record<string, string>>): Testimony => JSON.stringify(heard);

/** Tells of testimonies whether the same questions get the same answers now. Many articles have the same one. */
export function holdsFor(answer: Answer): (heard: Testimony) => boolean {
  const known = new Map<Testimony, boolean>();
  return (heard) => {
    const found = known.get(heard) ?? Object.entries(questionsIn(heard)).every(([asked, was]) => answer(asked) === was);
    known.set(heard, found);
    return found;
  };
}

const questionsIn = (heard: Testimony) => JSON.parse(heard) as Record<string, string>;

/** A world that writes down what is asked of it. */
export function listening(world: World, answer: Answer): { world: World; heard: Readonly<Record<string, string>> } {
  // Without a prototype it is a table from the start: each new question would give a plain object another shape to keep.
  const heard = Object.create(null) as Record<string, string>;
  const ask = (question: string) => (heard[question] ??= answer(question));
  return {
    heard,
    world: {
      get newsroom() {
        ask('records');
        return world.newsroom;
      },
      articles: overhear(world.articles, 'article', 'articles', ask),
      files: overhear(world.files, 'file', 'files', ask),
      get today() {
        ask('today');
        return world.today;
      },
      isFuture: (date) => {
        ask(`future ${date}`);
        return world.isFuture(date);
      },
      headingIds: (article) => {
        ask(`headings ${article.id}`);
        return world.headingIds(article);
      },
    },
  };
}

/** The published articles of a world, as links ask for them. */
export const publishedIn = ({ articles }: World): MarkdownContext['bySlug'] => ({
  get: (slug) => {
    const found = articles.get(slug);
    return found?.draft === false ? found : undefined;
  },
});

/** A map or set that tells which of its keys was asked for; any other use counts as asking for all of it. */
function overhear<T extends object>(target: T, one: string, all: string, ask: (question: string) => string): T {
  return new Proxy(target, {
    get(_target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') {
        ask(all);
        return value;
      }
      if (name !== 'get' && name !== 'has') ask(all);
      return (...parameters: unknown[]): unknown => {
        if (name === 'get' || name === 'has') ask(`${one} ${String(parameters[0])}`);
        return Reflect.apply(value, target, parameters);
      };
    },
  });
}
