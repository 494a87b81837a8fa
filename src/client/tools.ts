import { linkCards } from './tools/cards.ts';
import { readingChoices } from './tools/choices.ts';
import { showLatest } from './tools/latest.ts';
import { showCurrent } from './tools/navigation.ts';
import { printing } from './tools/printing.ts';
import { readAloud } from './tools/read-aloud.ts';
import { searchKey } from './tools/search-key.ts';

showCurrent();
readingChoices();
searchKey();
linkCards();
showLatest();
readAloud();
printing();
