#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of setting a computer up, of its checks, and of its removal.
void captureSetup(Gallery &gallery);

} // namespace rensei::tests
