import { runCall } from '../../command-line/run-call.ts';
import { isAddress, VERIFY } from '../options.ts';
import { verifyFolder } from '../verify-folder.ts';
import { verifyHost } from '../verify-host.ts';

await runCall(
  VERIFY,
  async ({ what, publicKey, manifest }) => {
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
  },
  2,
);
