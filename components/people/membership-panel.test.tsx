import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MembershipPanel, type PanelMembership } from './membership-panel.tsx';

const nothing = async () => ({});
const programs = [
  { id: 'a', name: 'Integrated' },
  { id: 'b', name: 'Independent' },
];

const shown = (changes: Partial<PanelMembership>) =>
  renderToStaticMarkup(
    <MembershipPanel
      membership={{
        ...{ id: '1', role: 'resident', programId: 'a', programName: 'Integrated' },
        ...{ state: 'active', own: false },
        ...changes,
      }}
      of="Ada Byron"
      programs={programs}
      actions={{ suspend: nothing, reinstate: nothing, end: nothing, move: nothing }}
    />,
  );

it('offers what the state allows, and a move to other programs alone', () => {
  expect(shown({})).toContain('Suspend Ada Byron');
  expect(shown({})).not.toContain('Reinstate');
  expect(shown({})).toContain('<option value="b">Independent</option>');
  expect(shown({})).not.toContain('<option value="a">');
  expect(shown({ state: 'suspended' })).toContain('Reinstate Ada Byron');
  expect(shown({ programId: null, programName: null, role: 'faculty' })).not.toContain('Move');
});

it('offers nothing on a role of one’s own, or on one that ended', () => {
  for (const changes of [{ own: true }, { state: 'ended' }] as const) {
    expect(shown(changes)).not.toContain('<button');
  }
});
