/** Reads files under a folder's address, which ends in a slash. */
export const readFrom =
  (folder: string) =>
  async (name: string): Promise<unknown> => {
    const answer = await fetch(folder + name);
    if (!answer.ok) throw new Error(`${folder}${name}: ${answer.status}`);
    return answer.json();
  };
