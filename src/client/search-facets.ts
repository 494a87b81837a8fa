import type { Facet, FacetValue } from '../core/search/query/table.ts';

/** Values of a facet that stand open; the rest wait behind “Thêm”. */
const OPEN = 8;

const option = (name: string, { value, count, chosen }: FacetValue): HTMLLabelElement => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = chosen;
  const label = document.createElement('label');
  const text = document.createElement('span');
  text.append(box, ' ', value);
  const number = document.createElement('span');
  number.className = 'facet-count';
  number.textContent = count.toLocaleString('vi');
  label.append(text, number);
  return label;
};

/**
 * The facets as fieldsets of checkboxes with counts.
 * @param choose called with a facet's name and its chosen values whenever they change
 */
export const facetView = (facets: readonly Facet[], choose: (name: string, values: string[]) => void): HTMLElement[] =>
  facets.map(({ name, values }) => {
    const group = document.createElement('fieldset');
    group.className = 'facet';
    const legend = document.createElement('legend');
    legend.textContent = name;
    group.append(legend, ...values.slice(0, OPEN).map((value) => option(name, value)));
    if (values.length > OPEN) {
      const rest = document.createElement('details');
      const summary = document.createElement('summary');
      summary.textContent = `Thêm ${String(values.length - OPEN)}`;
      rest.append(summary, ...values.slice(OPEN).map((value) => option(name, value)));
      rest.open = values.slice(OPEN).some(({ chosen }) => chosen);
      group.append(rest);
    }
    group.addEventListener('change', () => {
      choose(
        name,
        [...group.querySelectorAll('input')].filter((box) => box.checked).map((box) => box.value),
      );
    });
    return group;
  });
