/**
 * Completes package-lock.json with the platform packages that npm leaves out when the registry at hand does not
 * carry them (npm/cli#9846); without them `npm ci` refuses the lock. Run it after any change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  resolved?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockEntry>;
}

const FILE = 'package-lock.json';
const SYSTEMS = 'android darwin freebsd linux netbsd openbsd openharmony sunos aix windows win32'.split(' ');
const PROCESSORS = 'x64 arm64 arm ia32 ppc64 riscv64 s390x loong64 mips64el'.split(' ');

/** The places npm searches for a dependency of the package at `path`, nearest first. */
function searchPath(path: string, name: string): string[] {
  const places = [`${path}/node_modules/${name}`];
  let here = path;
  for (let cut = here.lastIndexOf('/node_modules/'); cut >= 0; cut = here.lastIndexOf('/node_modules/')) {
    here = here.slice(0, cut);
    places.push(`${here}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/** What a platform package's name says of its platform, such as `@x/linux-arm64-musl`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  if (name.includes('wasm32')) return { cpu: ['wasm32'] };
  const words = name.split(/[-_/@.]/);
  const system = SYSTEMS.find((word) => words.includes(word));
  const cpu = PROCESSORS.find((word) => words.includes(word));
  if (!system || !cpu) throw new Error(`${FILE}: the name ${name} does not say its platform`);
  return { cpu: [cpu], os: [system === 'windows' ? 'win32' : system] };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, '');
    const places = searchPath(path, name);
    const at = places.findIndex((place) => place in lock.packages);
    const found = lock.packages[places[at] ?? ''];
    const exact = !/[\^~<>|* ]/.test(range);
    if (found && (!exact || found.version === version)) continue;
    const place = (at < 0 ? places : places.slice(0, at)).at(-1);
    if (!place) throw new Error(`${FILE}: no free place for ${name}@${version}, wanted by ${path}`);
    lock.packages[place] = { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platformOf(name) };
    added += 1;
  }
}
for (const [path, entry] of Object.entries(lock.packages))
  if (entry.resolved?.startsWith('http')) throw new Error(`${FILE}: ${path} names a registry host`);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${FILE}: ${added} platform packages added`);
