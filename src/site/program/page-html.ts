import { escapeAsAstro } from '../../core/text/markup.ts';

/**
 * Inner shapes of Astro 7.3's compiled templates: as much as pages made of `.astro` files alone have. They are told by the
 * symbols that Astro registers for all its copies.
 */
const TEMPLATE = Symbol.for('astro.renderTemplateResult');
const COMPONENT = Symbol.for('astro.componentInstance');
const HTML = Symbol.for('astro:html-string');
const SLOT_TEXT = Symbol.for('astro:slot-string');
const INSTRUCTION = Symbol.for('astro:render');

interface Template {
  readonly [TEMPLATE]: true;
  readonly htmlParts: readonly string[];
  readonly expressions: readonly unknown[];
}
interface Component {
  readonly [COMPONENT]: true;
  readonly init: (page: PageHtml) => unknown;
}
interface Slot {
  readonly evaluate: () => unknown;
}
interface Fragment {
  readonly render: (destination: { write: (chunk: unknown) => void }) => unknown;
}
interface Instruction {
  readonly [INSTRUCTION]: true;
  readonly type: string;
}

/** A compiled `.astro` page. */
export interface PageComponent {
  (page: PageHtml, props: object, slots: object): unknown;
  readonly isAstroComponentFactory: true;
  readonly moduleId: string;
}

/** A page has something, such as an MDX article, that only Astro itself can render. */
export class NotPlain extends Error {
  constructor(what: string) {
    super(`a page that Astro renders itself: ${what}`);
  }
}

/** What Astro knows of the files of templates. */
type Metadata = ReadonlyMap<string, { readonly containsHead?: boolean }>;

/**
 * Puts together the HTML of one page, as Astro's own `renderToString` does, without a request, a response and the streams
 * between them. To the templates it is the `$$result` that Astro hands them.
 */
export class PageHtml {
  readonly componentMetadata: Metadata;
  readonly clientDirectives: ReadonlyMap<string, string> = new Map();
  readonly renderers: readonly never[] = [];
  readonly _metadata = {
    routeHasPropagation: false,
    propagators: {
      add: () => {
        throw new NotPlain('a component that adds to the head');
      },
    },
  };
  readonly #head: string;
  #headInTree = false;
  #hasHead = false;
  #html = '';

  /** @param head what Astro puts at the end of a page's head: its styles */
  constructor(componentMetadata: Metadata, head: string) {
    this.componentMetadata = componentMetadata;
    this.#head = head;
  }

  /** The `Astro` of a template, of which ours use `props` alone (see eslint.config.js). */
  createAstro(props: object): { readonly props: object; self: unknown } {
    return { props, self: undefined };
  }

  /**
   * The HTML of a page, without its doctype.
   * @throws NotPlain when Astro must render it
   */
  async of(page: PageComponent, props: object): Promise<string> {
    this.#headInTree = this.componentMetadata.get(page.moduleId)?.containsHead ?? false;
    this.#add(await page(this, props, {}));
    return this.#html;
  }

  #add(node: unknown): void {
    if (node === null || node === undefined || node === false) return;
    if (typeof node === 'string') this.#html += escapeAsAstro(node);
    else if (typeof node === 'object') this.#addObject(node);
    else if (typeof node === 'number' || typeof node === 'boolean') this.#html += String(node);
    else throw new NotPlain(typeof node);
  }

  #addObject(node: object): void {
    if (TEMPLATE in node) this.#addTemplate(node as Template);
    else if (HTML in node && !(SLOT_TEXT in node)) this.#html += (node as { toString: () => string }).toString();
    else if (INSTRUCTION in node) this.#follow(node as Instruction);
    else if (Array.isArray(node)) for (const item of node) this.#add(item);
    else if (COMPONENT in node) this.#add((node as Component).init(this));
    else if ('evaluate' in node) this.#add((node as Slot).evaluate());
    else if ('render' in node) this.#addFragment(node as Fragment);
    else throw new NotPlain(Object.keys(node).join());
  }

  #addTemplate({ htmlParts, expressions }: Template): void {
    for (let i = 0; i < htmlParts.length; i += 1) {
      this.#html += htmlParts[i] ?? '';
      if (i < expressions.length) this.#add(expressions[i]);
    }
  }

  #addFragment(fragment: Fragment): void {
    const waiting = fragment.render({
      write: (chunk) => {
        this.#add(chunk);
      },
    });
    if (waiting !== undefined) throw new NotPlain('a fragment to be waited for');
  }

  #follow({ type }: Instruction): void {
    if (type !== 'head' && type !== 'maybe-head') throw new NotPlain(type);
    if (this.#hasHead || (type === 'maybe-head' && this.#headInTree)) return;
    this.#hasHead = true;
    this.#html += this.#head;
  }
}
