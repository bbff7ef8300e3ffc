import { mattersElsewhere } from '../../elsewhere/queries.ts';
import { guidesInUse } from '../../guides/queries.ts';
import { DOCUMENT_TYPES } from '../../legal-documents/codes.ts';
import { allLegalDocuments } from '../../legal-documents/queries.ts';
import { lifeEventsInUse } from '../../life-events/queries.ts';
import { allOffices, isCurrent } from '../../offices/queries.ts';
import { listTitle } from '../../procedures/list-title.ts';
import { currentProcedures, type ProcedureEntry } from '../../procedures/queries.ts';
import { tierOf, type Tier } from '../../procedures/tier.ts';
import { currentQuestions } from '../../questions/queries.ts';
import { readPopular } from '../../site/popular.ts';
import { SECTIONS, type SectionName } from '../../site/sections.ts';
import { foldMarks } from '../../text/fold.ts';
import type { Suggestable } from './suggestion-list.ts';

/** So many are suggested at most, what is asked for most first: the file stays below 30 KB packed on a site of any size. */
const MOST = 980;

/** Other names kept for each thing: a few for what most people ask for, fewer for the rest. */
const ALIASES = { popular: 5, other: 3 } as const;

const inSection = (section: SectionName, id: string, title: string, aliases: readonly string[] = []) => ({
  title,
  path: `${SECTIONS[section].path}/${id}${id === '' ? '' : '/'}`,
  aliases: tellingNames(title, aliases).slice(0, ALIASES.other),
});

/** The names by which the title, or a name before, does not let a thing be found already. */
function tellingNames(title: string, aliases: readonly string[]): string[] {
  const known = [foldMarks(title)];
  return aliases.filter((alias) => {
    const key = foldMarks(alias);
    const isNew = !known.some((name) => name.includes(key));
    if (isNew) known.push(key);
    return isNew;
  });
}

const procedure = ({ id, data }: ProcedureEntry): Suggestable =>
  inSection('procedures', id, listTitle(data), data.aliases);

const popularProcedure = (entry: ProcedureEntry): Suggestable => {
  const { title, path } = procedure(entry);
  return { title, path, aliases: tellingNames(title, entry.data.aliases).slice(0, ALIASES.popular) };
};

/** What has the facts alone is asked for by its title: its many long addresses would make the file a third larger. */
const byQuestion = (entry: ProcedureEntry): Suggestable => ({ ...procedure(entry), path: '' });

/** Everything of the site that is suggested, by how much it is asked for (see {@link Suggestable}s' groups). */
export async function siteSuggestions(): Promise<Suggestable[][]> {
  const { procedures: named } = readPopular();
  const all = await currentProcedures();
  const popular = named.flatMap((code) => all.filter(({ data }) => data.code === code));
  const others = all.filter((entry) => !popular.includes(entry));
  const ofTier = (tier: Tier): Suggestable[] =>
    others.filter(({ data }) => tierOf(data) === tier).map(tier === 'listed' ? byQuestion : procedure);
  const groups = [
    popular.map(popularProcedure),
    [
      ...(await lifeEventsInUse()).map(({ event }) => inSection('lifeEvents', event.id, event.name)),
      ...(await mattersElsewhere()).map(({ id, data }) =>
        inSection('elsewhere', id, data.title, data.aliases),
      ),
      ...(['hotlines', 'feedbackChannels'] as const).map((name) => inSection(name, '', SECTIONS[name].label)),
      ...ofTier('guided'),
    ],
    [
      ...(await guidesInUse()).map(({ id, title }) => inSection('guides', id, title)),
      ...(await allOffices()).filter(isCurrent).map(({ id, data }) => inSection('offices', id, data.name)),
      ...(await currentQuestions()).map(({ id, data }) => inSection('questions', id, data.question)),
      ...ofTier('summarised'),
    ],
    ofTier('listed'),
    (await allLegalDocuments()).map(({ id, data }) =>
      inSection('legalDocuments', id, `${DOCUMENT_TYPES[data.type]} ${data.number}`),
    ),
  ];
  let room = MOST;
  return groups.map((group) => {
    const kept = group.slice(0, room);
    room -= kept.length;
    return kept;
  });
}
