#pragma once

namespace rensei::tests {

class Gallery;

/// Pictures of setting a computer up.
void captureSetup(Gallery &gallery);

/// Pictures of the check of a computer, and of the removal.
void captureChecks(Gallery &gallery);

} // namespace rensei::tests
