/**
 * Runs in the head, before anything is painted: the reader's text size and colours, as kept from the last visit (where
 * the browser lets pages keep something; from a folder on disk it may not), and the fonts above the fold.
 */
const root = document.documentElement;
root.dataset['script'] = '';
try {
  for (const name of ['size', 'theme']) {
    const value = localStorage.getItem(`ban-tin-${name}`);
    if (value) root.dataset[name] = value;
  }
} catch {
  // Nothing is kept: the page stays as it is.
}

// A font is fetched across origins, which a folder on disk refuses with an error: there the style sheet asks for it alone.
if (location.protocol.startsWith('http'))
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="ban-tin-font"]')) {
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = '';
    link.rel = 'preload';
  }
