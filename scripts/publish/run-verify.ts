import { isAddress, type VerifyOrder } from './options.ts';
import { verifyFolder } from './verify-folder.ts';
import { verifyHost } from './verify-host.ts';

/** Compares a site, in a folder or as a host sends it, with its list and names each difference; 1 where there is one. */
export async function runVerify({ what, publicKey, manifest }: VerifyOrder): Promise<number> {
  const { files, findings } = isAddress(what)
    ? await verifyHost(what, { manifest, publicKey })
    : verifyFolder(what, publicKey);
  for (const line of findings) console.log(line);
  console.log(
    findings.length === 0
      ? `${files} tệp đúng như lúc đăng.`
      : `${findings.length} chỗ khác với bản đã đăng.`,
  );
  return findings.length === 0 ? 0 : 1;
}
