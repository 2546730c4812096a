/** The tables as both databases have them: instants are ISO texts, lists and answers are JSON texts. */
export interface Tables {
  entry: {
    id: string;
    form: string;
    key: string;
    digest: string;
    at: string;
    state: string;
    held: string;
    body: string;
    assignee: string | null;
    closed: string | null;
  };
  /** Entries for which nobody has decided yet where they go. */
  outbox: { entry: string };
  delivery: {
    id: string;
    entry: string;
    channel: string;
    target: string;
    state: string;
    due: string;
    tries: number;
    lease: string | null;
    at: string;
  };
  attempt: { delivery: string; at: string; outcome: string; detail: string };
  note: { entry: string; at: string; author: string; text: string };
  /** Outlives the entry, and so holds nothing of it. */
  audit: { entry: string; at: string; actor: string; action: string; detail: string };
  spent: { challenge: string; until: string };
  setting: { name: string; value: string };
  event: {
    day: string;
    kind: string;
    subject: string;
    filters: string;
    results: number;
    chosen: string;
    n: number;
  };
}
