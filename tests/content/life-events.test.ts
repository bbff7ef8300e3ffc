import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { procedureCodesOf } from '../../src/life-events/procedure-codes.ts';
import { findStepProblems } from '../../src/life-events/step-problems.ts';
import {
  codesElsewhere,
  content,
  hasResearch,
  isOfTheArea,
  itHere,
  researchFile,
} from './project-content.ts';

const events = content.lists.lifeEvents?.value ?? [];
const live = new Set(content.entries.procedures.map(({ fields: { code } }) => code));

/** The events that must be there, by the id of its event. */
const ASKED_FOR = {
  person:
    'sinh-con ket-hon chuyen-cho-o nha-dat di-hoc xin-viec kham-chua-benh nguoi-cao-tuoi mat-nguoi-than',
  business: 'mo-tiem doi-ho-kinh-doanh ngung-kinh-doanh dong-ho-kinh-doanh',
  livelihood: 'nghe-nuoi-tom khai-thac-thuy-san',
};

describe('the life events', () => {
  itHere.each(Object.entries(ASKED_FOR))('of the group %s include those asked for', (group, ids) => {
    const there = events.filter((event) => event.group === group).map(({ id }) => id);
    expect(ids.split(' ').filter((id) => !there.includes(id))).toEqual([]);
  });

  it.each(events)('$id can be followed', (event) => expect(findStepProblems(event)).toEqual([]));

  itHere.each(events)('$id leads to a procedure of the site', (event) => {
    expect(procedureCodesOf(event).filter((code) => live.has(code))).not.toEqual([]);
  });

  it.each(events)('$id says of each step who goes or where', ({ steps }) => {
    const silent = steps.filter(({ who, where }) => who === undefined && where === undefined);
    expect(silent.map(({ title }) => title)).toEqual([]);
  });

  it.each(events)('$id tells what to bring, each thing once', ({ bring }) => {
    const names = bring.map(({ name }) => name);
    expect(names).not.toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it.each(events.filter(({ steps }) => steps.length > 1))(
    '$id brings something for several steps',
    ({ bring }) => {
      expect(bring.some(({ steps }) => steps.length > 1)).toBe(true);
    },
  );

  it('say for whom each is, where a step has several procedures to choose from', () => {
    const vague = events.flatMap(({ id, steps }) =>
      steps.flatMap(({ title, procedures }) =>
        procedures.length > 2 && procedures.some(({ when }) => when === undefined) ? [`${id}: ${title}`] : [],
      ),
    );
    expect(vague).toEqual([]);
  });
});

describe.skipIf(!hasResearch('tthc/ward.jsonl.gz') || !isOfTheArea)(
  'the procedures that life events name',
  () => {
    it('are all in the official records of the ward, or told in noi-khac as those of other offices', () => {
      const records = gunzipSync(readFileSync(researchFile('tthc/ward.jsonl.gz')))
        .toString('utf8')
        .trim();
      const known = new Set([
        ...codesElsewhere,
        ...records.split('\n').map((line) => (JSON.parse(line) as { code: string }).code),
      ]);
      const codes = events.flatMap(procedureCodesOf);
      expect(codes.filter((code) => !known.has(code))).toEqual([]);
    });
  },
);
