/** Milliseconds for which this thread has had the processor: what other programs of a busy machine take is left out. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
