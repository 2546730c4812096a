import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeApplication, openTestDesk, type TestDesk } from './desk.ts';

const stateOf = async ({ store }: TestDesk, id: string) => (await store.find(id))[0]?.state;
/** Ids are chosen anew each time. */
const said = (text: string, id: string): string => text.replaceAll(id, '<id>');

describe('an operator', () => {
  test('gives an entry to a desk that there is', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1', { held: ['trap'] });
    const wrong = await desk.run('assign', id, 'partner');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.complaint).toMatchInlineSnapshot(`
      "program/routing.yaml has no desk "partner": did you mean partners?
      "
    `);
    expect(await stateOf(desk, id)).toBe('held');
    expect(said((await desk.run('assign', id, 'partners')).out, id)).toMatchInlineSnapshot(`
      "<id> is with partners.
      "
    `);
    expect(await desk.store.find(id)).toMatchObject([{ state: 'assigned', assignee: 'partners' }]);
  });

  test('is told where no desks are written down', async () => {
    const desk = openTestDesk({ CONTENT_DIR: 'tests/unit' });
    const id = await desk.keep('key-1');
    expect((await desk.run('assign', id, 'partners')).complaint).toMatchInlineSnapshot(`
      "The file program/routing.yaml of the content folder tests/unit is not there: write the desks into it first.
      "
    `);
  });

  test('holds an entry back and lets it through, with what it was before', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1');
    expect(said((await desk.run('hold', id, '--reason', 'Is it real?')).out, id)).toMatchInlineSnapshot(`
      "<id> is held; "npm run applications -- release <id>" lets it through.
      "
    `);
    expect(await stateOf(desk, id)).toBe('held');
    expect(await desk.store.notesOf(id)).toMatchObject([{ author: 'mira', text: 'Is it real?' }]);
    expect((await desk.run('hold', id)).code).toBe(1);
    expect((await desk.run('release', id)).code).toBe(0);
    expect(await stateOf(desk, id)).toBe('new');
    expect(said((await desk.run('release', id)).complaint, id)).toMatchInlineSnapshot(`
      "The entry <id> is not held, it is new.
      "
    `);
    await desk.run('assign', id, 'partners');
    await desk.run('hold', id);
    await desk.run('release', id);
    expect(await stateOf(desk, id)).toBe('assigned');
  });

  test('closes an entry once, and the reason stands in a note alone', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1');
    expect((await desk.run('reject', id, '--reason', 'Ada called it off')).code).toBe(0);
    expect(await stateOf(desk, id)).toBe('rejected');
    expect(await desk.store.notesOf(id)).toMatchObject([{ text: 'Ada called it off' }]);
    expect(JSON.stringify(await desk.store.auditOf(id))).not.toContain('Ada');
    const again = await desk.run('assign', id, 'partners');
    expect(again.code).toBe(1);
    expect(said(again.complaint, id)).toMatchInlineSnapshot(`
      "The entry <id> is rejected already, since 2026-11-22: nothing was changed.
      "
    `);
  });

  test('who comes second is told so, and changes nothing', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1');
    const done = await Promise.all([desk.run('reject', id), desk.run('hold', id)]);
    expect(done.map(({ code }) => code).sort()).toEqual([0, 1]);
    const [second] = done.filter(({ code }) => code === 1);
    expect(said(second?.complaint ?? '', id)).toMatch(
      /^(?:Somebody else changed the entry|The entry <id> is)/,
    );
    expect((await desk.store.auditOf(id)).filter(({ action }) => action !== 'note')).toHaveLength(1);
  });

  test('who writes a command wrongly is told how it is written', async () => {
    const desk = openTestDesk();
    expect(await desk.run('assign', 'abc')).toMatchObject({ code: 2, out: '' });
    expect(await desk.run('note', 'abc', ' ')).toMatchObject({ code: 2 });
    expect(await desk.run('dance')).toMatchObject({ code: 2 });
    expect(await desk.run('--help')).toMatchObject({ code: 0, complaint: '' });
  });

  test('has a name, or is called operator', async () => {
    const nameless = openTestDesk({ PORTICO_OPERATOR: '' });
    const id = await nameless.keep('key-1');
    await nameless.run('hold', id);
    expect(await nameless.store.auditOf(id)).toMatchObject([{ actor: 'operator' }]);
    const wrong = await openTestDesk({ PORTICO_OPERATOR: 'mi\u001bra' }).run('list');
    expect(wrong.code).toBe(2);
    expect(wrong.complaint).toMatchInlineSnapshot(`
      "PORTICO_OPERATOR is "mi�ra", but a name of one line and at most 60 characters is wanted.
      "
    `);
  });

  test('is told where there is no database, and none is made', async () => {
    const desk = openTestDesk({ DATABASE_URL: 'file:/tmp/portico-none/none.sqlite' });
    const { code, complaint } = await desk.run('list');
    expect({ code, complaint }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "complaint": "There is no database /tmp/portico-none/none.sqlite yet: start the service once, or set DATABASE_URL to the one it uses.
      ",
      }
    `);
  });
});

test('nothing of an entry is ever in its trail', async () => {
  const word = fc.stringMatching(/^[a-z]{12,20}$/);
  const values = fc.record({ company: word, tagline: word, name: word, message: word });
  await fc.assert(
    fc.asyncProperty(values, async (answers) => {
      const desk = openTestDesk();
      const email = `${answers.name}@example.org`;
      const id = await desk.keep('key-1', { ...makeApplication({ ...answers, email }), held: ['trap'] });
      await desk.run('note', id, `Spoke to ${answers.name}`);
      await desk.run('release', id);
      await desk.run('assign', id, 'partners');
      await desk.run('export', id);
      await desk.run('reject', id, '--reason', answers.message);
      const before = await desk.store.auditOf(id);
      await desk.run('erase', '--email', email, '--yes');
      const trail = JSON.stringify(await desk.store.auditOf(id));
      expect(before).toHaveLength(6);
      expect(trail).toContain('erase');
      for (const text of [...Object.values(answers), email]) expect(trail).not.toContain(text);
      await desk.store.close();
    }),
    { numRuns: 5 },
  );
});
