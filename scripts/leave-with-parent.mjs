// Preloaded into the application's server: when the starter is killed, the channel to it closes, and
// a server that stayed behind would hold the port and answer without its database.
process.on('disconnect', () => process.exit(1));
