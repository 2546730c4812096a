/** The page of the editor, until the editor itself stands on it. */
export const editor = {
  title: 'Edit the marketplace',
  opening: 'The editor is opening.',
  failed: 'The editor could not be opened. Reload the page, or edit the listing as a file.',
  noScript: 'This editor needs JavaScript; every listing can also be edited as a file.',
  how: 'How to add or change a listing',
};
