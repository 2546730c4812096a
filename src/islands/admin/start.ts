import type { CmsConfig } from '@sveltia/cms';

/** What the editor's own module brings. */
interface Editor {
  readonly init: (options: { readonly config: CmsConfig }) => void;
}

/** Loads the editor and its settings, then gives it the whole page: its styles and ours do not mix. */
async function startEditor({ script = '', config = '' }: DOMStringMap): Promise<void> {
  // The package starts by itself unless it is told not to.
  Reflect.set(window, 'CMS_MANUAL_INIT', true);
  const settings = fetch(config).then((answer) => answer.json() as Promise<CmsConfig>);
  const editor = (await import(/* @vite-ignore */ script)) as Editor;
  const options = { config: await settings };
  for (const own of document.querySelectorAll('[data-until-editor]')) own.remove();
  editor.init(options);
}

const main = document.querySelector('main');
const status = main?.querySelector<HTMLElement>('[role=status]');
if (main && status) {
  status.textContent = status.dataset['opening'] ?? '';
  startEditor(main.dataset).catch(() => {
    status.textContent = status.dataset['failed'] ?? '';
  });
}
