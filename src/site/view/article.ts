import type { RecordAnnotation } from '../../core/mentions/annotation.ts';
import type { FigureRow } from '../../core/mentions/figures.ts';
import type { Article, Newsroom } from '../../core/newsroom/model.ts';
import { GENRES } from '../../core/newsroom/schema/article.ts';
import { formatDate, formatDateWithWeekday } from '../../core/text/dates/format-date.ts';
import { briefCard } from './article-card.ts';
import type { ArticleCard } from './article-card.ts';
import { documentNotes, eventNotes, officialNotes } from './article-notes.ts';
import type { MarginNote } from './article-notes.ts';
import { citation } from './citation.ts';
import type { Citation } from './citation.ts';
import { feedback } from './feedback.ts';
import type { FeedbackView } from './feedback.ts';
import { lettersAbout } from './letters.ts';
import type { LetterView } from './letters.ts';
import type { Link } from './link.ts';
import { localityLink, organisationLink, sectionLink, tagLink } from './names.ts';
import { neighbours } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import { photoView } from './photo.ts';
import type { PhotoView, SizeOf } from './photo.ts';
import type { ProseOf } from './prose.ts';
import { reasons, relatedArticles, sameSection } from './related.ts';
import { sourceView } from './source.ts';
import type { SourceView } from './source.ts';

/** All that an article's page shows beside its text. */
export interface ArticleView {
  readonly title: string;
  readonly lead: string | undefined;
  readonly section: Link;
  readonly genre: string | undefined;
  readonly date: string;
  readonly dateText: string;
  readonly dateNote: string | undefined;
  readonly minutes: number;
  readonly authors: readonly { readonly name: string; readonly unit?: string | undefined }[];
  readonly unit: Link | undefined;
  readonly source:
    | (SourceView & {
        readonly title?: string | undefined;
        readonly author?: string | undefined;
        readonly note?: string | undefined;
      })
    | undefined;
  readonly corrections: readonly { readonly dateText: string; readonly wrong: string; readonly right: string }[];
  readonly photos: readonly PhotoView[];
  readonly notes: readonly { readonly title: string; readonly notes: readonly MarginNote[] }[];
  readonly places: readonly Link[];
  readonly organisations: readonly Link[];
  readonly tags: readonly Link[];
  readonly related: readonly ArticleCard[];
  readonly sameSection: readonly ArticleCard[];
  readonly neighbours: Neighbours | undefined;
  readonly citation: Citation;
  readonly letters: readonly LetterView[];
  readonly feedback: FeedbackView | undefined;
  /** What the text counts and measures. */
  readonly figures: readonly FigureRow[];
}

/** What the pipeline found in the text. */
interface FoundInText {
  /** The records it names, each once, in the order of the text. */
  readonly named: readonly Pick<RecordAnnotation, 'kind' | 'id'>[];
  readonly figures: readonly FigureRow[];
}

/** Syllables (words between spaces) that a practised reader takes in a minute. */
const SYLLABLES_PER_MINUTE = 220;

export async function articleView(
  newsroom: Newsroom,
  article: Article,
  text: FoundInText,
  { sizeOf, proseOf }: { sizeOf: SizeOf; proseOf: ProseOf },
): Promise<ArticleView> {
  const { title, lead, section, genre, date, dateNote, authors, unit, source, corrections, photos } = article;
  const inText = (wanted: RecordAnnotation['kind']) =>
    text.named.flatMap(({ kind, id }) => (kind === wanted ? id : []));
  const documents = [...new Set([...article.documents, ...inText('document')])];
  const officials = [
    ...article.officials,
    ...inText('official')
      .filter((id) => !article.officials.some((named) => named.id === id))
      .map((id) => ({ id })),
  ];
  const found = reasons(newsroom, article);
  const neighboursInSection = sameSection(newsroom, article);
  return {
    title,
    lead,
    section: sectionLink(newsroom, section),
    genre: genre && GENRES[genre],
    date,
    dateText: formatDateWithWeekday(date),
    dateNote,
    minutes: Math.max(1, Math.round(article.words / SYLLABLES_PER_MINUTE)),
    authors,
    unit: unit === undefined ? undefined : organisationLink(newsroom, unit),
    source: source && { ...sourceView(source), title: source.title, author: source.author, note: source.note },
    corrections: corrections.map(({ date: day, wrong, right }) => ({ dateText: formatDate(day), wrong, right })),
    photos: await Promise.all(photos.map((photo) => photoView(photo, sizeOf))),
    notes: [
      { title: 'Sự kiện', notes: eventNotes(newsroom, article) },
      { title: 'Văn bản trong bài', notes: documentNotes(newsroom, documents, date) },
      { title: 'Cán bộ được nhắc đến', notes: officialNotes(newsroom, officials, date) },
    ].filter(({ notes }) => notes.length > 0),
    places: article.localities.map((id) => localityLink(newsroom, id)),
    organisations: article.organisations.map((id) => organisationLink(newsroom, id)),
    tags: article.tags.map(tagLink),
    related: relatedArticles(found, neighboursInSection),
    sameSection: neighboursInSection.map((other) => briefCard(other, found.why(other))),
    neighbours: neighbours(newsroom, article),
    citation: citation(newsroom, article),
    letters: lettersAbout(newsroom, article.id, proseOf),
    feedback: feedback(newsroom),
    figures: text.figures,
  };
}
