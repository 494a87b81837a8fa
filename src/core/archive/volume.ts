/** Largest size of one zip: below 2 GB, which FAT and old unzip programs take, and below the limits that need zip64. */
export const VOLUME_LIMIT = { bytes: 2_000_000_000, files: 65_000 } as const;
export type VolumeLimit = { readonly bytes: number; readonly files: number };

const NUMBERED = /-tap-(\d+)-tren-(\d+)\.zip$/;

/** Name of one volume: `ban-tin.zip`, 2, 3 → `ban-tin-tap-2-tren-3.zip`. A name already numbered is numbered anew. */
export function volumeName(zipName: string, volume: number, total: number): string {
  return `${zipName.replace(NUMBERED, '').replace(/\.zip$/, '')}-tap-${volume}-tren-${total}.zip`;
}

/** Place of a volume in its set, read from its name; undefined for any other name. */
export function volumeNumber(name: string): { volume: number; total: number } | undefined {
  const [, volume, total] = NUMBERED.exec(name) ?? [];
  return volume === undefined || total === undefined ? undefined : { volume: Number(volume), total: Number(total) };
}
