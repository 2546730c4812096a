import type { Dictionary } from './dictionary.ts';
import { api } from './ar/api.ts';
import { badges } from './ar/badges.ts';
import { card } from './ar/card.ts';
import { catalogue } from './ar/catalogue.ts';
import { certificate } from './ar/certificate.ts';
import { compare } from './ar/compare.ts';
import { contribute } from './ar/contribute.ts';
import { ecosystem } from './ar/ecosystem.ts';
import { editor } from './ar/editor.ts';
import { explorer } from './ar/explorer.ts';
import { feeds } from './ar/feeds.ts';
import { fit } from './ar/fit.ts';
import { form } from './ar/form.ts';
import { heads } from './ar/heads.ts';
import { home } from './ar/home.ts';
import { kits } from './ar/kits.ts';
import { listing } from './ar/listing.ts';
import { matchPage } from './ar/match-page.ts';
import { match } from './ar/match.ts';
import { metrics } from './ar/metrics.ts';
import { pageWords } from './ar/page-words.ts';
import { palette } from './ar/palette.ts';
import { partner } from './ar/partner.ts';
import { program } from './ar/program.ts';
import { rank } from './ar/rank.ts';
import { ranking } from './ar/ranking.ts';
import { stack } from './ar/stack.ts';
import { standing } from './ar/standing.ts';
import { terms } from './ar/terms.ts';
import { twins } from './ar/twins.ts';
import { ui } from './ar/ui.ts';

/**
 * Arabic: Modern Standard, without vowel marks but where a word could be misread; quotation marks are «…», and
 * names of products and code stay in Latin letters. U+2066 to U+2069 keep a formula running from left to
 * right, U+200E a sign before its number, U+200F a Latin name and the figure behind it apart. One word for one thing:
 *
 * listing إدراج · publisher ناشر · category فئة · role مجال العمل · collection مجموعة · stack سلسلة
 * rank ترتيب · place مرتبة · score نتيجة · factor عامل · weight وزن · depth عمق · upkeep صيانة
 * adoption انتشار · momentum زخم · retention استبقاء · reliability موثوقية
 * certificate شهادة · certification اعتماد · its level مستوى · credit رصيد · due حان التجديد
 * grace مهلة السماح · lapsed منقضٍ · evidence دليل · tier درجة الشراكة · skill مهارة · delivered منجز
 * health سلامة · watch قيد المراقبة · stale بلا صيانة · deprecated سيتوقف دعمه · retired موقوف
 * action إجراء · appeal اعتراض · check فحص · change log سجل التغييرات · set up أعدّ
 * metric مقياس · account حساب · steady ثابت · call استدعاء · snapshot لقطة
 * launch kit حزمة إطلاق · asset مكوّن · claim قول · build إنشاء الصفحات
 */
export const ar: Dictionary = {
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
