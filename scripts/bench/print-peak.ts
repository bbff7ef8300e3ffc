/** Loaded into a measured process: prints its peak resident memory when it ends. */
process.on('exit', () => process.stderr.write(`peak-kilobytes ${process.resourceUsage().maxRSS}\n`));
