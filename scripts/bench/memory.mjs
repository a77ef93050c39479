// @ts-check
/** The most memory that this process has held. Where the system does not say, what it holds now. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** Begins to count the peak anew. Linux alone can; elsewhere nothing happens. */
export function restartPeak() {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

/** @returns {number} bytes */
export function peakMemory() {
  if (process.platform !== 'linux') return process.memoryUsage().rss;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
