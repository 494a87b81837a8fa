/** Loaded before a program (`node --import`): it sees its clock moved by so many hours. Files keep their own times. */
import process from 'node:process';

/** The variable that says how many hours, `-48`. */
export const HOURS = 'THU_DOI_GIO';

const moved = Number(process.env[HOURS] ?? 0) * 3_600_000;
if (moved !== 0) {
  const now = Date.now.bind(Date);
  globalThis.Date = new Proxy(Date, {
    construct: (target, given: unknown[], self) =>
      Reflect.construct(target, given.length === 0 ? [now() + moved] : given, self) as Date,
    apply: () => new Date().toString(),
    get: (target, name) => (name === 'now' ? () => now() + moved : (Reflect.get(target, name) as unknown)),
  });
}
