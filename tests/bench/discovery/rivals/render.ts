/** A result as the plain pages show it. */
export interface Listed {
  readonly slug: string;
  readonly name: string;
  readonly publisher: string;
}

/** As many as our list shows at first. */
const SHOWN = 24;

/** A field and a list of names and publishers: the least a search can show. */
export function showResults(search: (q: string) => Promise<readonly Listed[]>): void {
  const field = document.querySelector<HTMLInputElement>('#field');
  const list = document.querySelector('#results');
  if (field === null || list === null) throw new Error('The page has no field.');
  const answer = async () => {
    const q = field.value;
    const results = q === '' ? [] : await search(q);
    if (field.value !== q) return;
    list.replaceChildren(
      ...results.slice(0, SHOWN).map(({ slug, name, publisher }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `/integrations/${slug}/`;
        link.textContent = name;
        item.append(link, ` ${publisher}`);
        return item;
      }),
    );
  };
  field.addEventListener('input', () => void answer());
  void answer();
}
