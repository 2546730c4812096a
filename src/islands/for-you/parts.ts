/** The parts of the band that `ForYou.astro` serves. */
export interface BandParts {
  readonly form: HTMLElement;
  readonly tool: HTMLInputElement;
  readonly tools: HTMLElement;
  readonly role: HTMLSelectElement;
  readonly region: HTMLSelectElement;
  readonly stack: HTMLElement;
  readonly shared: HTMLElement;
  readonly count: HTMLElement;
  readonly cards: HTMLElement;
  readonly foot: HTMLElement;
  readonly copy: HTMLElement;
  readonly forget: HTMLElement;
}

/** Throws where the page was served without one of them. */
export function findParts(place: HTMLElement): BandParts {
  const part = <Part extends HTMLElement>(name: string, type: new () => Part): Part => {
    const element = place.querySelector(`[data-part=${name}]`);
    if (element instanceof type) return element;
    throw new Error(`The band for the visitor lacks its part ${name}.`);
  };
  return {
    form: part('form', HTMLElement),
    tool: part('tool', HTMLInputElement),
    tools: part('tools', HTMLElement),
    role: part('role', HTMLSelectElement),
    region: part('region', HTMLSelectElement),
    stack: part('stack', HTMLElement),
    shared: part('shared', HTMLElement),
    count: part('count', HTMLElement),
    cards: part('cards', HTMLElement),
    foot: part('foot', HTMLElement),
    copy: part('copy', HTMLElement),
    forget: part('forget', HTMLElement),
  };
}
