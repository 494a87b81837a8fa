/** A part can't be made or joined, in words for whoever runs the build. */
export class PartError extends Error {
  override name = 'PartError';
}
