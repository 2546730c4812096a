import { writeCalendar } from '#lib/certify/calendar.ts';
import { getFrame } from '../../components/frame.ts';

export async function GET(): Promise<Response> {
  const { site, meta, t } = await getFrame();
  const { deadlines } = site.program.certification;
  const text = writeCalendar(deadlines, { name: meta.name, url: meta.url, today: meta.builtOn, t });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
