export interface DemoAccount {
  readonly email: string;
  readonly role: string;
  readonly name: string;
}

/** Invented people, one of each role; a tap fills the form above, the sign-in is one's own. */
export function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: readonly DemoAccount[];
  onChoose: (account: DemoAccount) => void;
}) {
  return (
    <section aria-labelledby="demo-accounts" className="grid gap-3">
      <div>
        <h2 id="demo-accounts" className="text-base">
          Look around as
        </h2>
        <p className="text-sm text-ink-soft">A tap fills in an invented person's account.</p>
      </div>
      <ul className="grid grid-cols-1 gap-2 min-[22rem]:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" className="demo-account" onClick={() => onChoose(account)}>
              <span className="font-semibold">{account.role}</span>
              <span className="text-sm text-ink-soft">{account.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
