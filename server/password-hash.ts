import { hash } from '@node-rs/argon2';

/** The argon2id hash that is stored of a password; about 50 ms of one core. */
export const passwordHash = (password: string): Promise<string> => hash(password);
