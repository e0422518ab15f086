import { handleAuth } from '#server/session.ts';

export { handleAuth as GET, handleAuth as POST };
