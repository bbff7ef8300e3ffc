/** Loaded into a measured process: prints its peak resident memory and the time it took of all cores when it ends. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak-kilobytes ${maxRSS}\ncpu-microseconds ${userCPUTime + systemCPUTime}\n`);
});
