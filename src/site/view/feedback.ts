import type { Newsroom } from '../../core/newsroom/model.ts';

/** Where the form for readers' letters goes: an endpoint, or the reader's own mail program. */
export interface FeedbackView {
  readonly action: string;
  readonly byMail: boolean;
  readonly email: string | undefined;
}

/** Undefined when the newsroom takes no letters. An endpoint is preferred: it works where no mail program is set up. */
export function feedback({ site }: Newsroom): FeedbackView | undefined {
  if (!site.feedback) return undefined;
  const { email, endpoint } = site.feedback;
  if (endpoint !== undefined) return { action: endpoint, byMail: false, email };
  return {
    action: `mailto:${email ?? ''}?subject=${encodeURIComponent(`Ý kiến bạn đọc – ${site.name}`)}`,
    byMail: true,
    email,
  };
}
