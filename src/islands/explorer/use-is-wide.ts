import { useEffect, useState } from 'react';

/** As wide as the facets need to stand beside the results; explorer.css knows the same width. */
const WIDE = '(width >= 60rem)';

/** True where the facets stand beside the results; false until the page is alive. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const read = () => setWide(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return isWide;
}
