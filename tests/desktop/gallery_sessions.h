#pragma once

namespace rensei::tests {

class Gallery;

/// The window with the list of sessions.
void captureSessions(Gallery &gallery);

} // namespace rensei::tests
