import type { Dictionary } from './dictionary.ts';
import { api } from './de/api.ts';
import { badges } from './de/badges.ts';
import { card } from './de/card.ts';
import { catalogue } from './de/catalogue.ts';
import { certificate } from './de/certificate.ts';
import { compare } from './de/compare.ts';
import { contribute } from './de/contribute.ts';
import { ecosystem } from './de/ecosystem.ts';
import { editor } from './de/editor.ts';
import { explorer } from './de/explorer.ts';
import { feeds } from './de/feeds.ts';
import { fit } from './de/fit.ts';
import { form } from './de/form.ts';
import { heads } from './de/heads.ts';
import { home } from './de/home.ts';
import { kits } from './de/kits.ts';
import { listing } from './de/listing.ts';
import { matchPage } from './de/match-page.ts';
import { match } from './de/match.ts';
import { metrics } from './de/metrics.ts';
import { pageWords } from './de/page-words.ts';
import { palette } from './de/palette.ts';
import { partner } from './de/partner.ts';
import { program } from './de/program.ts';
import { rank } from './de/rank.ts';
import { ranking } from './de/ranking.ts';
import { stack } from './de/stack.ts';
import { standing } from './de/standing.ts';
import { terms } from './de/terms.ts';
import { twins } from './de/twins.ts';
import { ui } from './de/ui.ts';

/**
 * German. Readers are addressed as „Sie“; quotation marks are „…“. One word for one thing:
 *
 * listing Eintrag · publisher Herausgeber · category Kategorie · role Aufgabenbereich · collection Sammlung
 * rank Rang · place Platz · score Punktzahl · factor Faktor · weight Gewicht · depth Tiefe · upkeep Pflege
 * adoption Verbreitung · momentum Dynamik · retention Bindung · reliability Zuverlässigkeit
 * certificate Zertifikat · its level Niveau · credit Anrechnung · due Erneuerung fällig · grace Nachfrist
 * lapsed erloschen · evidence Nachweis · tier Stufe · skill Kompetenz · delivered abgeschlossen
 * health Zustand · watch Beobachten · stale Verwaist · deprecated abgekündigt · retired abgeschaltet
 * action Maßnahme · appeal Einspruch · check Prüfung · change log Änderungsverlauf
 * metric Kennzahl · account Konto · steady beständig · call Aufruf · snapshot Momentaufnahme
 * launch kit Launch-Kit · asset Baustein · claim Aussage · build Erstellung der Seiten
 */
export const de: Dictionary = {
  api,
  badges,
  card,
  catalogue,
  certificate,
  compare,
  contribute,
  ecosystem,
  editor,
  explorer,
  feeds,
  fit,
  form,
  heads,
  home,
  kits,
  listing,
  match,
  matchPage,
  metrics,
  pageWords,
  palette,
  partner,
  program,
  rank,
  ranking,
  stack,
  standing,
  terms,
  ui,
  twins,
};
