import type { MatchVoice } from '#lib/i18n/match-phrases.ts';

/** What every part of an answer is shown with. */
export interface Setting {
  readonly voice: MatchVoice;
  /** Folder of the partners' pages, with a slash at the end. */
  readonly partners: string;
  /** Where customers reach the marketplace, for partners that state no contact. */
  readonly platformContact: string | undefined;
}
