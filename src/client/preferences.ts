/**
 * Runs in the head, before anything is painted: the reader's text size and colours, as kept from the last visit.
 * Read where the browser lets pages keep something; from a folder on disk it may not.
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
