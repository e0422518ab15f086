import demo from '#db/demo-accounts.json' with { type: 'json' };

/** The invented people whom a demo offers on its sign-in page. */
export function readDemoAccounts() {
  return { demoAccounts: demo.accounts, demoPassword: demo.password };
}
