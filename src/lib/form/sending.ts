/** Fields of a page's form that are about the sending, not about the matter. */
export const SENDING = {
  /** Chosen by the sender, once for each form that is filled in; also the header `Idempotency-Key`. */
  key: '_key',
  /** Signed by the service: when the form was opened. */
  opened: '_opened',
  /** The solution of a challenge, as base64 of JSON. */
  proof: '_proof',
  /** Hidden from people; who fills it in is a program. */
  trap: 'fax',
} as const;

export type SendingName = (typeof SENDING)[keyof typeof SENDING];

/** Parameter of the address a form is sent to: the language of its page. */
export const LOCALE_PARAMETER = 'lang';
