import { openForm, summaryOf } from './applicant.ts';
import { expect, test } from './test.ts';

test('a press on Next counts, though the field that it leaves turns out to be wrong meanwhile', async ({
  page,
}) => {
  await openForm(page, '/apply/');
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await page.getByLabel('Website').fill('nothing of the kind');
  await next.scrollIntoViewIfNeeded();
  const box = await next.boundingBox();
  if (box === null) throw new Error('There is no button.');
  // At its upper edge: a message above would move it away from there.
  await page.mouse.move(box.x + box.width / 2, box.y + 3);
  await page.mouse.down();
  await page.mouse.up();
  await expect(summaryOf(page)).toBeFocused();
});
