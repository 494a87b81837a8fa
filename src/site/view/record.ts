/**
 * The record of an id that the reading has already checked.
 * @throws when it is not there: the model would be broken, not the content
 */
export function record<T>(records: ReadonlyMap<string, T>, id: string): T {
  const found = records.get(id);
  if (found === undefined) throw new Error(`the newsroom has no record ${id}`);
  return found;
}
