import { join } from 'node:path';
import process from 'node:process';
import type { Contestant } from './contestant.ts';
import { measure } from './measure.ts';
import { articleFile, articleText, officialText, write, writeNewsroom } from './newsroom.ts';
import { ownCommand } from './own-command.ts';

/** This project's own command, checks and search index included. */
export const banTin: Contestant = {
  name: 'Bản tin',
  prepare: (folder, count) => {
    writeNewsroom(join(folder, 'content'), count);
  },
  writeArticle: (folder, article, { documents }) => {
    const codes = new Map(documents.map(({ id, code }) => [id, code]));
    write(
      join(folder, 'content', articleFile(article)),
      articleText(article, (id) => codes.get(id) ?? id),
    );
  },
  writeOfficial: (folder, official) => {
    write(join(folder, 'content', `officials/${official.id}.yaml`), officialText(official));
  },
  made: (folder) => [join(folder, 'cache'), join(folder, 'public'), '.cache/program'],
  build: (folder) =>
    measure(
      [
        ...ownCommand('build'),
        '--content',
        join(folder, 'content'),
        '--out',
        join(folder, 'public'),
        '--cache',
        join(folder, 'cache'),
      ],
      process.cwd(),
    ),
  output: (folder) => join(folder, 'public'),
};
