import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Answer } from '../answer/model.ts';
import { PICTURE_KINDS, type Picture } from './model.ts';
import { shrinkPicture } from './shrink.ts';
import { serveSite } from './site.ts';
import { listSubjects, type Subject } from './subject.ts';
import { takePictures } from './take.ts';

export const PICTURES_FILE = 'pictures.json';

export interface PictureRequest {
  readonly answer: Pick<Answer, 'entries'>;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder to write to; made where it is not there. */
  readonly out: string;
  /** Opened only where there is something to show. */
  readonly launch: () => Promise<Browser>;
}

/** By entry, card before page, in the order in which they were taken. */
const sortPictures = (pictures: readonly Picture[], subjects: readonly Subject[]): readonly Picture[] =>
  subjects.flatMap(({ noun, slug }) =>
    PICTURE_KINDS.flatMap((kind) =>
      pictures.filter((one) => one.noun === noun && one.slug === slug && one.kind === kind),
    ),
  );

/** Writes the pictures of what a change touches, and last of all the file that lists them. */
export async function writePictures({
  answer,
  site,
  out,
  launch,
}: PictureRequest): Promise<readonly Picture[]> {
  await mkdir(out, { recursive: true });
  const subjects = listSubjects(answer);
  const written: Picture[] = [];
  if (subjects.length > 0) {
    const served = await serveSite(site);
    try {
      const browser = await launch();
      try {
        for await (const { picture, png } of takePictures(browser, served, subjects)) {
          await writeFile(join(out, picture.file), await shrinkPicture(png));
          written.push(picture);
        }
      } finally {
        await browser.close();
      }
    } finally {
      await served.stop();
    }
  }
  const sorted = sortPictures(written, subjects);
  await writeFile(join(out, PICTURES_FILE), `${JSON.stringify(sorted, null, 2)}\n`);
  return sorted;
}
