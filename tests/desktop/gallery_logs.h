#pragma once

namespace rensei::tests {

class Gallery;

/// The window with logs.
void captureLogs(Gallery &gallery);

} // namespace rensei::tests
