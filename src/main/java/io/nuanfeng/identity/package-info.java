/**
 * Accounts and who is behind a request: sign-in by phone code or by password and authenticator, sessions and tokens,
 * roles and where they reach, the real-name step, consent, and people's rights over their own data. Publishes its use
 * cases to nobody but its own doors; other modules are told the {@code Actor}. Asks only the kernel.
 */
package io.nuanfeng.identity;
