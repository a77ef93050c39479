import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  /** An icon of lucide-react, imported by its name. */
  readonly of: LucideIcon;
  /** In px; 16 unless a smaller one stands beside small words. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A line drawing beside words; never the only carrier of a name, so it is hidden from those who listen. */
export function Icon({ of: Drawing, size = 16, className }: IconProps) {
  return (
    <Drawing
      size={size}
      strokeWidth={1.6}
      className={className}
      aria-hidden="true"
      focusable="false"
    />
  );
}
