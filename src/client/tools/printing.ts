import { articleTool } from './article-tool.ts';

/** The print button: there because it works. */
export function printing(): void {
  articleTool('In bài')?.addEventListener('click', () => {
    print();
  });
}
