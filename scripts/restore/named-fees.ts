interface Fee {
  id: string;
  kind: string;
}
interface Document {
  number?: string;
  fees?: Fee[];
}
interface Channel {
  costs?: { kind: string; legalBasis?: string }[];
  fees?: { fee: string }[];
}

const keyOf = (fee: string, kind: string, number: string | undefined): string =>
  JSON.stringify([fee, kind, number]);

/**
 * What takes from a procedure the charges that open data writes out beside the fees that it names: the content names them
 * only, so that the next document changes them. A charge written at the procedure itself stays; `check` refuses one of the
 * same kind by the same document there.
 * @param documents the fields of the records of legal documents
 */
export function namingFeesOnly(
  documents: readonly Record<string, unknown>[],
): (procedure: Record<string, unknown>) => Record<string, unknown> {
  const set = new Set(
    (documents as readonly Document[]).flatMap(({ number, fees = [] }) =>
      fees.map(({ id, kind }) => keyOf(id, kind, number)),
    ),
  );
  const written = (channel: Channel): Channel => {
    const { costs = [], fees } = channel;
    if (fees === undefined) return channel;
    const isDerived = ({ kind, legalBasis }: (typeof costs)[number]) =>
      fees.some(({ fee }) => set.has(keyOf(fee, kind, legalBasis)));
    return { ...channel, costs: costs.filter((cost) => !isDerived(cost)) };
  };
  return (procedure) => {
    const { channels } = procedure as { channels?: Channel[] };
    return channels?.some(({ fees }) => fees) ? { ...procedure, channels: channels.map(written) } : procedure;
  };
}
