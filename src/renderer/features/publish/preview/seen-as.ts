import {
  FileText,
  Mail,
  Monitor,
  Search,
  Share2,
  Smartphone,
  Tablet,
  type LucideIcon,
} from 'lucide-react';

/** What a story is looked at as. */
export type SeenAs = 'desktop' | 'tablet' | 'phone' | 'print' | 'email' | 'search' | 'social';

export interface Sight {
  readonly value: SeenAs;
  readonly label: string;
  readonly icon: LucideIcon;
  /** What the frame draws; null where the desk draws it itself, as a search engine or a network would. */
  readonly form: 'page' | 'print' | 'email' | null;
  /** Of the frame, in CSS pixels; null is all that there is. */
  readonly width: number | null;
}

/** In the order of the bar. A sheet of A4 is 794 px wide, and what parts it from the next 38. */
export const SIGHTS: readonly Sight[] = [
  { value: 'desktop', label: 'Desktop', icon: Monitor, form: 'page', width: null },
  { value: 'tablet', label: 'Tablet, 768 px', icon: Tablet, form: 'page', width: 768 },
  { value: 'phone', label: 'Phone, 390 px', icon: Smartphone, form: 'page', width: 390 },
  { value: 'print', label: 'Print', icon: FileText, form: 'print', width: 832 },
  { value: 'email', label: 'E-mail', icon: Mail, form: 'email', width: 680 },
  { value: 'search', label: 'Search result', icon: Search, form: null, width: null },
  { value: 'social', label: 'Social card', icon: Share2, form: null, width: null },
];
