#pragma once

namespace rensei::tests {

class Gallery;

/// The window with the list of sessions.
void captureSessions(Gallery &gallery);

/// The list with that many sessions: one picture.
void captureSessionRows(Gallery &gallery, int rows);

} // namespace rensei::tests
