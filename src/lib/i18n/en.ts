import { api } from './en/api.ts';
import { card } from './en/card.ts';
import { certificate } from './en/certificate.ts';
import { catalogue } from './en/catalogue.ts';
import { compare } from './en/compare.ts';
import { editor } from './en/editor.ts';
import { contribute } from './en/contribute.ts';
import { ecosystem } from './en/ecosystem.ts';
import { explorer } from './en/explorer.ts';
import { badges } from './en/badges.ts';
import { feeds } from './en/feeds.ts';
import { fit } from './en/fit.ts';
import { form } from './en/form.ts';
import { heads } from './en/heads.ts';
import { home } from './en/home.ts';
import { kits } from './en/kits.ts';
import { listing } from './en/listing.ts';
import { match } from './en/match.ts';
import { matchPage } from './en/match-page.ts';
import { metrics } from './en/metrics.ts';
import { pageWords } from './en/page-words.ts';
import { palette } from './en/palette.ts';
import { partner } from './en/partner.ts';
import { program } from './en/program.ts';
import { rank } from './en/rank.ts';
import { ranking } from './en/ranking.ts';
import { stack } from './en/stack.ts';
import { standing } from './en/standing.ts';
import { terms } from './en/terms.ts';
import { twins } from './en/twins.ts';
import { ui } from './en/ui.ts';

export const en = {
  heads,
  pageWords,
  api,
  palette,
  fit,
  form,
  ui,
  home,
  catalogue,
  compare,
  contribute,
  explorer,
  card,
  certificate,
  kits,
  listing,
  partner,
  program,
  rank,
  ranking,
  stack,
  standing,
  terms,
  ecosystem,
  editor,
  metrics,
  match,
  matchPage,
  feeds,
  badges,
  twins,
};
