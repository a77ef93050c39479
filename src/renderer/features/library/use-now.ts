import { useEffect, useState } from 'react';

/** The clock's moment, renewed every minute: "Yesterday" must not stay on the list for a day too long. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
