#pragma once

namespace rensei::tests {

class Gallery;

/// The window with what a bundle would hold.
void captureDiagnostics(Gallery &gallery);

} // namespace rensei::tests
