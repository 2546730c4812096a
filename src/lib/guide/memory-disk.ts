import type { Disk } from '#lib/content/disk.ts';

/** A content folder that exists in memory alone. */
export function openMemoryDisk(files: Readonly<Record<string, string>>): Disk {
  const textOf = (file: string): string | undefined => (Object.hasOwn(files, file) ? files[file] : undefined);
  return {
    list: (folder) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
      const names = new Set(inside.map((file) => file.slice(folder.length + 1)));
      return inside.length === 0
        ? undefined
        : [...names].map((name) => ({ name: name.split('/')[0] ?? name, kind: 'file' }));
    },
    readText: (file) => {
      const text = textOf(file);
      return text === undefined ? { failure: 'unreadable' } : { text };
    },
    readBytes: (file) => {
      const text = textOf(file);
      return text === undefined ? { failure: 'unreadable' } : { bytes: Buffer.from(text) };
    },
  };
}
