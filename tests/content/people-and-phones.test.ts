import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../scripts/check/rules/plain-language/prose.ts';
import { findPeople } from '../../src/text/finding/find-people.ts';
import { findPhoneNumbers } from '../../src/text/finding/find-phone-numbers.ts';
import { content, hasResearch, isOfTheArea, researchFile } from './project-content.ts';

const FACTS = [
  'rca-facts.md',
  'duyenhai-facts.md',
  'legal-documents.json',
  'seed/ke-hoach-26-KH-UBND-2022.txt',
];

const facts = (): string =>
  FACTS.map((name) => readFileSync(researchFile(name), 'utf8'))
    .join('\n')
    .normalize('NFC');

describe.skipIf(!FACTS.every(hasResearch) || !isOfTheArea)('what the collected facts hold', () => {
  it('every person that a text or a signature names', () => {
    const known = facts();
    const named = proseOf(content).flatMap(({ in: { file }, text }) =>
      findPeople(text).map(({ name }) => ({ file, name })),
    );
    const signers = content.entries.legalDocuments.flatMap(({ file, fields: { signer } }) =>
      signer === undefined ? [] : [{ file, name: signer }],
    );
    expect(named.length + signers.length).toBeGreaterThan(0);
    expect([...named, ...signers].filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  it('every telephone number, in a contact or in a text', () => {
    const known = facts().replace(/(?<=\d)[ .](?=\d)/g, '');
    const { hotlines, feedbackChannels, offices } = content.entries;
    const contacts = [...hotlines, ...feedbackChannels, ...offices].flatMap(
      ({ file, fields: { phones = [] } }) => phones.map((phone) => ({ file, phone })),
    );
    const written = proseOf(content).flatMap(({ in: { file }, text }) =>
      findPhoneNumbers(text).map(({ digits }) => ({ file, phone: digits })),
    );
    expect(contacts.length).toBeGreaterThan(0);
    expect([...contacts, ...written].filter(({ phone }) => !known.includes(phone))).toEqual([]);
  });
});
