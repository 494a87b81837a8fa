/** Packs a site with fixed facts and prints the digest of the zip: run in another time zone and language by a test. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { planBag } from '../../src/core/archive/bag/bag.ts';
import { sha256 } from '../../src/core/archive/digest.ts';
import { writeZip } from '../../src/core/archive/write-bag.ts';
import { FACTS, TEST_KEY } from './archive.ts';

const [, , site = '', file = ''] = argv;
writeZip(planBag(site, FACTS, TEST_KEY), file);
console.log(sha256(readFileSync(file)));
