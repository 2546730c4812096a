const KIB = 1024;
const MIB = 1024 * KIB;

/** Largest sizes in bytes that content may have. */
export const LIMITS = {
  /** A Markdown file with its front matter. */
  entryBytes: 256 * KIB,
  /** A YAML file of the platform. */
  yamlBytes: 4 * MIB,
  /** A usage snapshot: 10,000 listings take about 8 MiB. */
  snapshotBytes: 128 * MIB,
  logoBytes: 256 * KIB,
  mediaBytes: 2 * MIB,
  /** Above these a picture is let in, but its author is asked. */
  heavyLogoBytes: 64 * KIB,
  heavyMediaBytes: 512 * KIB,
} as const;

/** A size as readers know it: whole bytes, KB or MB. */
export const formatBytes = (bytes: number): string => {
  if (bytes < KIB) return `${bytes} bytes`;
  if (bytes < MIB) return `${Math.ceil(bytes / KIB)} KB`;
  return `${(bytes / MIB).toFixed(1)} MB`;
};
