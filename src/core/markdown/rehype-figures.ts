import type { Element, ElementContent, Nodes, Root } from 'hast';
import { walk } from './walk.ts';

/** What begins the credit at the end of a caption, as newspapers print it: “Ảnh: Thành Duy”. */
const CREDIT = /(?:Nguồn ảnh|Ảnh|Đồ họa):/g;

/**
 * Makes a figure of a paragraph that begins with a picture: the caption is the picture's title, or the words that follow
 * it in the paragraph; “Ảnh: …” at its end is the credit.
 */
export function rehypeFigures() {
  return (tree: Root) => {
    walk<Nodes>(tree, (parent) => {
      if ('children' in parent)
        for (const [index, child] of parent.children.entries())
          if (child.type === 'element') parent.children[index] = figureOf(child) ?? child;
    });
  };
}

function figureOf({ tagName, children }: Element): Element | undefined {
  const [image, ...rest] = children;
  if (tagName !== 'p' || image?.type !== 'element' || image.tagName !== 'img') return undefined;
  const title = image.properties['title'];
  delete image.properties['title'];
  const caption = captionOf(rest, typeof title === 'string' ? title : undefined);
  return element('figure', {}, caption ? [image, caption] : [image]);
}

function captionOf(rest: ElementContent[], title: string | undefined): Element | undefined {
  const children: ElementContent[] = rest.length > 0 ? rest : title ? [{ type: 'text', value: title }] : [];
  const last = children.at(-1);
  const first = children[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (children.length === 0) return undefined;
  if (last?.type !== 'text') return element('figcaption', {}, children);
  const at = [...last.value.matchAll(CREDIT)].at(-1)?.index;
  if (at === undefined) return element('figcaption', {}, children);
  const credit = last.value.slice(at).trim().replace(/\.$/, '');
  const before = last.value.slice(0, at);
  return element('figcaption', {}, [
    ...children.slice(0, -1),
    ...(before.trim() === '' ? [] : [{ type: 'text' as const, value: before }]),
    element('span', { className: ['credit'] }, [{ type: 'text', value: credit }]),
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
