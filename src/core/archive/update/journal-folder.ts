/** Folder in an archive's folder where an update is prepared and its undo is kept; no part of the bag. */
export const JOURNAL_FOLDER = '.cap-nhat';
