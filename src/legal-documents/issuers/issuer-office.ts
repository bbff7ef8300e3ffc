import { allOffices, type OfficeEntry } from '../../offices/queries.ts';
import { once } from '../../site/once.ts';
import { issuerId } from './issuer-id.ts';
import { namesakeOn } from './namesake-on.ts';
import type { LegalDocument } from '../schema.ts';

const byIssuer = once(async () => Map.groupBy(await allOffices(), ({ data }) => issuerId(data.name)));

/**
 * The office that issued a document, as it was called then; undefined where the site has no entry of it. Through it a
 * document of a unit that ended belongs to all heirs of that unit (requirement O03).
 */
export const issuerOffice = async ({
  issuer,
  issuedOn,
}: Pick<LegalDocument, 'issuer' | 'issuedOn'>): Promise<OfficeEntry | undefined> =>
  namesakeOn((await byIssuer()).get(issuerId(issuer)) ?? [], issuedOn);
